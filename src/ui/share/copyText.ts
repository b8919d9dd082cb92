/** Copies a text. Whether it worked: a page without https, or a reader, may deny the clipboard. */
export async function copyText(text: string, clipboard: Clipboard | undefined = navigator.clipboard): Promise<boolean> {
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
