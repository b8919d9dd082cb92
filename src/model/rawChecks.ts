import { HAS_TEXT, SLUG } from './slug.ts';

/** The quick checks that the quick twins of the schema are made of: they say yes or no and copy nothing. */

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isShown = (value: unknown): boolean => typeof value === 'string' && HAS_TEXT.test(value);
export const isSlug = (value: unknown): boolean => typeof value === 'string' && SLUG.test(value);
export const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
export const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';
export const isShownOrAbsent = (value: unknown): boolean => value === undefined || isShown(value);

export const isListOrAbsent = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isItem));
