/** An id: lowercase letters of any script, digits and hyphens, beginning with a letter or a digit. */
export const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}-]*$/u;

/** Text that shows something when it is drawn. */
export const HAS_TEXT = /\S/;

/** The slug nearest to `text`, as a proposal: "Opens Embassy!" gives "opens-embassy". Empty where nothing is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
}
