import { assertNever } from '../../base/assertNever.ts';
import type { CslItem } from '../types.ts';
import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatChicago } from './chicago.ts';
import { formatCslJson } from './cslJson.ts';
import { formatMla } from './mla.ts';
import { formatRis } from './ris.ts';
import { roman, type Runs } from './runs.ts';

/** The styles a citation is written in: three for readers, three for programs. */
export const CITE_STYLES = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl-json'] as const;

export type CiteStyle = (typeof CITE_STYLES)[number];

/** Whether a style is read by programs: its lines count. */
export const isForPrograms = (style: CiteStyle): boolean =>
  style === 'bibtex' || style === 'ris' || style === 'csl-json';

/** A citation of a CSL item in one style. Only what the item knows is written. */
export function formatCitation(style: CiteStyle, item: CslItem): Runs {
  switch (style) {
    case 'apa':
      return formatApa(item);
    case 'chicago':
      return formatChicago(item);
    case 'mla':
      return formatMla(item);
    case 'bibtex':
      return roman(formatBibtex(item));
    case 'ris':
      return roman(formatRis(item));
    case 'csl-json':
      return roman(formatCslJson(item));
    default:
      return assertNever(style);
  }
}
