import { shownName } from '../../base/shownText.ts';
import { MOST_OF_ADDRESS } from '../../model/cite/cslFields.ts';
import { LANGUAGE } from '../../model/slug.ts';
import type { CslItem } from '../../model/types.ts';

const CODED = /^[a-z]{2,3}(-|$)/i; // longer ones are well-formed, but no language has them

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a CSL item that is text; `undefined` where it is absent or something else. */
export function cslText(item: CslItem, field: string): string | undefined {
  const value = item[field];
  return typeof value === 'string' && value.trim() !== '' ? shownName(value) : undefined;
}

const shownPart = (value: unknown): string => (typeof value === 'string' ? shownName(value) : '');

function nameOf(name: unknown): string | undefined {
  if (!isRecord(name)) return undefined;
  const [literal = '', given = '', family = ''] = ['literal', 'given', 'family'].map((field) => shownPart(name[field]));
  const parts = [literal, [given, family].filter((part) => part !== '').join(' ')];
  return parts.find((part) => part !== '');
}

/** The authors of a CSL item, joined; `undefined` where none is named. */
export function cslAuthors(item: CslItem): string | undefined {
  const names = (Array.isArray(item['author']) ? item['author'] : []).map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

/** EDTF text of a CSL date (an EDTF string or date-parts); `undefined` where there is none or it is prose. */
export function cslDateText(item: CslItem, field: string): string | undefined {
  const value = item[field];
  if (typeof value === 'string') return shownName(value);
  const parts: unknown = isRecord(value) && Array.isArray(value['date-parts']) ? value['date-parts'][0] : undefined;
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** An address that may be opened: http or https only. */
export function cslAddress(item: CslItem): string | undefined {
  const url = item['URL'];
  if (typeof url !== 'string' || url.length > MOST_OF_ADDRESS) return undefined;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** The language of a CSL item, where it is a tag of BCP 47: what is none would mislead a screen reader. */
export function cslLanguage(item: CslItem): string | undefined {
  const language = item['language'];
  return typeof language === 'string' && LANGUAGE.test(language) && CODED.test(language) ? language : undefined;
}
