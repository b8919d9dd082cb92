import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import jsQR from 'jsqr';
import { describe, expect, test, vi } from 'vitest';
import { EMBED_PX, embedCode, embedSide } from '../../src/model/share/embedCode.ts';
import { copyText } from '../../src/ui/share/copyText.ts';
import { qrOf, type QrPicture } from '../../src/ui/share/qrOf.ts';
import { sayView } from '../../src/ui/share/sayView.ts';
import { shareAddresses } from '../../src/ui/share/shareAddresses.ts';
import { ShareDialog } from '../../src/ui/share/ShareDialog.tsx';
import { parseView } from '../../src/view/viewQuery.ts';
import { renderAt } from './fixtures.tsx';

/** Paints the path of a code as a camera would see it, and reads it with a decoder that is none of ours. */
function decode({ size, d }: QrPicture): string | undefined {
  const PX = 4;
  const side = size * PX;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, from, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let py = Number(y) * PX; py < (Number(y) + 1) * PX; py++)
      pixels.fill(0, (py * side + Number(from) * PX) * 4, (py * side + (Number(from) + Number(length)) * PX) * 4);
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return jsQR(pixels, side, side)?.data;
}

const LINKS = [
  'https://e.org/',
  'https://e.org/deep/er/event/armenia-recalls-ambassador-to-israel',
  `https://e.org/?q=${encodeURIComponent('Əliyev “şəhər” 阿塞拜疆')}`,
  `https://e.org/?q=${'a'.repeat(1200)}`,
];

describe('the QR code', () => {
  test.each(LINKS)('of %s is read as that link', (link) => {
    const qr = qrOf(link);
    expect(qr && decode(qr)).toBe(link);
  });

  test('has four light modules around it', () => {
    const { size, d } = qrOf('https://e.org/') as QrPicture;
    for (const [, from, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(from), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(from) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });

  test('is none where the link is too long', () => {
    expect(qrOf('a'.repeat(3000))).toBeUndefined();
  });
});

describe('the addresses', () => {
  const site = 'https://e.org/base';
  test.each([
    ['/event/a', '', '/event/a', '/embed/event/a', '', ''],
    ['/event/a/', '', '/event/a', '/embed/event/a', '', ''],
    ['/event/a', 'hide=one&ui=dark', '/event/a', '/embed/event/a', '', '?hide=one&ui=dark'],
    ['/event/a', 'data=x.json&q=y', '/event/a', '/embed/event/a', '?data=x.json', '?data=x.json&q=y'],
    ['/', 'q=y', '/', '/embed', '', '?q=y'],
    ['/list', '', '/list', '/embed', '', ''],
    ['/source/a', '', '/source/a', '/embed/source/a', '', ''],
    ['/sources', '', '/sources', '/embed', '', ''],
  ])('of %s with “%s”', (path, query, linked, embedded, plain, full) => {
    const page = { site, path, view: parseView(query) };
    const at = (search: string) => ({ link: `${site}${linked}${search}`, embed: `${site}${embedded}${search}` });
    expect(shareAddresses(page, false)).toEqual(at(plain));
    expect(shareAddresses(page, true)).toEqual(at(full));
  });
});

describe('the embed code', () => {
  test('is an iframe of one line, and no title is markup', () => {
    const title = '"><script>alert(1)</script> & more';
    const code = embedCode({ address: 'https://e.org/embed?q=a&hide=b', title, widthPx: 800, heightPx: 600 });
    const template = document.createElement('template'); // inert: nothing is loaded
    template.innerHTML = code;
    const body = template.content;
    const [frame] = body.children;
    expect([body.children.length, frame?.tagName, body.querySelector('script')]).toEqual([1, 'IFRAME', null]);
    expect(frame?.getAttribute('title')).toBe(title);
    expect(frame?.getAttribute('src')).toBe('https://e.org/embed?q=a&hide=b');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['800', '600']);
  });

  test.each([
    [500.4, 500],
    [1, EMBED_PX.least],
    [1e9, EMBED_PX.most],
    [NaN, 640],
    [Infinity, 640],
  ])('takes %s as %s pixels', (value, expected) => expect(embedSide(value, 640)).toBe(expected));
});

describe('copying', () => {
  const denied = { writeText: () => Promise.reject(new Error('denied')) } as unknown as Clipboard;

  test('says whether it worked', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    expect(await copyText('a', { writeText } as unknown as Clipboard)).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a');
    expect(await copyText('a', denied)).toBe(false);
  });

  test('selects the link where the clipboard is denied, and says so', async () => {
    const user = userEvent.setup();
    renderAt('/event/plain?hide=one', <ShareDialog dataset={undefined} onClose={() => undefined} />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/could not be copied/)).toHaveAttribute('role', 'status');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    vi.restoreAllMocks();
  });
});

describe('the dialog', () => {
  test('shares the link with the view, and the plain one when asked; the code follows', async () => {
    const user = userEvent.setup();
    renderAt('/event/plain?hide=one', <ShareDialog dataset={undefined} onClose={() => undefined} />);
    const shown = () => {
      const svg = screen.getByRole('img', { name: 'QR code of the link' });
      const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      return {
        field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value,
        code: decode({ size, d: svg.querySelector('path')?.getAttribute('d') ?? '' }),
      };
    };
    const plain = `${window.location.origin}/event/plain`;
    expect(shown()).toEqual({ field: `${plain}?hide=one`, code: `${plain}?hide=one` });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(`${plain}?hide=one`);
    await user.click(screen.getByRole('radio', { name: /^The page alone/ }));
    expect(shown()).toEqual({ field: plain, code: plain });
    await waitFor(() => expect(screen.queryByText('Link copied')).toBeNull());
  });

  test('says what the view holds, and asks nothing where it holds nothing', () => {
    expect(sayView(parseView(''), undefined)).toEqual([]);
    const all = 'w=1990-01-01~2030-01-01&hide=a&hide=b&kind=state&q=oil&sort=-speaker&as=timeline&ui=dark';
    expect(sayView(parseView(all), undefined)).toEqual([
      '1990–2029',
      'without a, b',
      'Kind: state',
      '“oil”',
      'sorted by speaker, the last first',
      'as a timeline',
      'dark colours',
    ]);
    renderAt('/', <ShareDialog dataset={undefined} onClose={() => undefined} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('offers the system’s sheet only where there is one', () => {
    const share = vi.fn(() => Promise.reject(new Error('closed')));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
    renderAt('/', <ShareDialog dataset={undefined} onClose={() => undefined} />);
    screen.getByRole('button', { name: 'Share with…' }).click();
    expect(share).toHaveBeenCalledWith({ title: document.title, url: `${window.location.origin}/` });
    vi.unstubAllGlobals();
  });
});
