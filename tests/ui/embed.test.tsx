import { fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { embedPrefix } from '../../src/ui/embed/embedPrefix.ts';
import { openOutside } from '../../src/ui/embed/openOutside.ts';

test.each([
  ['/', ''],
  ['/event/embed', ''],
  ['/embedded', ''],
  ['/embed', '/embed'],
  ['/embed/', '/embed'],
  ['/embed/event/a', '/embed'],
])('paths within %s begin with “%s”', (path, prefix) => expect(embedPrefix(path)).toBe(prefix));

describe('a click in an embed', () => {
  afterEach(() => vi.restoreAllMocks());

  function click(href: string, how: MouseEventInit = {}, target?: string) {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { container } = render(
      <div onClickCapture={(event) => openOutside(event, '/base')}>
        <a href={href} target={target}>
          <b>words</b>
        </a>
      </div>,
    );
    const words = container.querySelector('b') as HTMLElement;
    let isLeft = true;
    words.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault(); // a test goes nowhere
    });
    fireEvent.click(words, how);
    return { opened: open.mock.calls[0]?.[0], isLeft };
  }

  test('on a source opens it beside the host, and nothing else happens', () => {
    const address = `${window.location.origin}/base/source/a#b`;
    expect(click('/base/source/a#b')).toEqual({ opened: address, isLeft: false });
  });

  test('on another site opens it beside the host, too', () => {
    expect(click('https://e.org/source/a')).toEqual({ opened: 'https://e.org/source/a', isLeft: false });
  });

  test.each([
    ['an event of the embed', '/base/embed/event/a', {}, undefined],
    ['the whole embed', '/base/embed?q=a', {}, undefined],
    ['a mail', 'mailto:a@e.org', {}, undefined],
    ['a file made here', 'blob:http://localhost/1', {}, undefined],
    ['what opens in a tab by itself', '/base/source/a', {}, '_blank'],
    ['anything with Ctrl', '/base/source/a', { ctrlKey: true }, undefined],
  ] as const)('on %s is left alone', (_, href, how, target) => {
    expect(click(href, how, target)).toEqual({ opened: undefined, isLeft: true });
  });
});
