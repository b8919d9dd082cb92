/** Gives the focus to the item of the tray that the Tab key reaches. */
export const focusTray = (tray: HTMLElement | null): void =>
  tray?.querySelector<HTMLElement>(':is(a, button)[tabindex="0"]')?.focus();

/** Brings a track's undated events into sight, and the focus to the first of them. */
export function focusUndated(tray: HTMLElement | null, trackId: string): void {
  const rows = [...(tray?.querySelectorAll<HTMLElement>('[data-track]') ?? [])];
  const row = rows.find(({ dataset }) => dataset['track'] === trackId);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}
