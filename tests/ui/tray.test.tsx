import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useChipKeys } from '../../src/ui/plot/useChipKeys.ts';

function Rows({ names, onAbove }: { readonly names: readonly (readonly string[])[]; readonly onAbove: () => void }) {
  const tray = useRef<HTMLDivElement>(null);
  const keys = useChipKeys(tray, onAbove);
  return (
    <div ref={tray} {...keys}>
      {names.map((row, at) => (
        <div key={at} data-track={at}>
          {row.map((name) => (
            <a key={name} href={`/${name}`}>
              {name}
            </a>
          ))}
        </div>
      ))}
    </div>
  );
}

const ROWS = [['a', 'b'], [], ['c', 'd', 'e']];
const focused = (): string => document.activeElement?.textContent ?? '';
const stops = (): readonly (string | null)[] =>
  [...document.querySelectorAll('a[tabindex="0"]')].map(({ textContent }) => textContent);

describe('the keys of the tray', () => {
  it('are one stop of the Tab key, which is where the focus was last', async () => {
    const user = userEvent.setup();
    render(<Rows names={ROWS} onAbove={() => undefined} />);
    expect(stops()).toEqual(['a']);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(stops()).toEqual(['b']);
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe('b');
  });

  it('lead along rows, to their ends, and over empty rows to the next', async () => {
    const user = userEvent.setup();
    render(<Rows names={ROWS} onAbove={() => undefined} />);
    screen.getByText('a').focus();
    const walk: readonly (readonly [key: string, to: string])[] = [
      ['{ArrowDown}', 'c'],
      ['{End}', 'e'],
      ['{ArrowRight}', 'e'],
      ['{ArrowLeft}', 'd'],
      ['{Home}', 'c'],
      ['{ArrowDown}', 'c'],
      ['{ArrowUp}', 'a'],
    ];
    for (const [key, to] of walk) {
      await user.keyboard(key);
      expect(focused(), key).toBe(to);
    }
  });

  it('lead out of the tray above its first row', async () => {
    const user = userEvent.setup();
    const onAbove = vi.fn();
    render(<Rows names={ROWS} onAbove={onAbove} />);
    screen.getByText('b').focus();
    await user.keyboard('{ArrowUp}');
    expect(onAbove).toHaveBeenCalledOnce();
  });

  it('keep a stop when what had it is gone', () => {
    const { rerender } = render(<Rows names={ROWS} onAbove={() => undefined} />);
    screen.getByText('b').focus();
    rerender(<Rows names={[['x'], ['y']]} onAbove={() => undefined} />);
    expect(stops()).toEqual(['x']);
  });
});
