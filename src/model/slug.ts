/** An id: lowercase letters of any script, digits and hyphens, beginning with a letter or a digit. */
export const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}-]*$/u;

/** A language tag as BCP 47 writes it. */
export const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** SHA-256 in hexadecimal digits. */
export const SHA256 = /^[0-9a-f]{64}$/;

/** Text that shows something when it is drawn. */
export const HAS_TEXT = /\S/;

/** The slug nearest to `text`, as a proposal: "Opens Embassy!" gives "opens-embassy". Empty where nothing is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
}
