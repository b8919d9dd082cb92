import type { CslItem } from '../types.ts';
import { citedDateOf, type CitedDay } from './cslDate.ts';

const DATES = ['issued', 'accessed', 'original-date', 'event-date', 'submitted', 'available-date'];

const parts = ({ year, month, day }: CitedDay): readonly number[] => {
  const known = [year < 1 ? year - 1 : year, month, day].filter((part) => part !== undefined);
  return month !== undefined && month > 12 ? known.slice(0, 1) : known;
};

/** A date as CSL-JSON 1.0 has it. An EDTF text, which our lists may have, is not among its forms. */
function dateValue(item: CslItem, field: string): unknown {
  if (typeof item[field] !== 'string') return item[field];
  const date = citedDateOf(item, field);
  if (date === undefined) return undefined;
  if (date.kind === 'words') return { literal: date.text };
  const days = date.to === undefined ? [parts(date.from)] : [parts(date.from), parts(date.to)];
  const season = date.to === undefined && (date.from.month ?? 0) > 20 ? { season: (date.from.month ?? 0) - 20 } : {};
  return { 'date-parts': days, ...season, ...(date.circa || date.uncertain ? { circa: true } : {}) };
}

/** A CSL-JSON list of one item, as reference managers read it. */
export function formatCslJson(item: CslItem): string {
  const dates = DATES.filter((field) => item[field] !== undefined).map((field) => [field, dateValue(item, field)]);
  const whole: unknown = { ...item, ...Object.fromEntries(dates) };
  return `${JSON.stringify([whole], undefined, 2)}\n`;
}
