import { plainText, type Runs } from '../../model/cite/runs.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const htmlOf = (runs: Runs): string =>
  runs.map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');

/** Copies a citation, with its italics where the browser can. Whether it worked. */
export async function copyCitation(
  runs: Runs,
  clipboard: Clipboard | undefined = navigator.clipboard,
): Promise<boolean> {
  const text = plainText(runs);
  if (clipboard === undefined) return false; // only on https and localhost
  try {
    if (!runs.some(({ italic }) => italic)) await clipboard.writeText(text);
    else
      await clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([htmlOf(runs)], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
