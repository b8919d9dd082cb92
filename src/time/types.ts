import type { Brand } from '../base/brand.ts';

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, UTC, as a float64: midnight is an integer.
 * Years are astronomical: year 0 is 1 BCE, year -1 is 2 BCE.
 */
export type Day = Brand<number, 'Day'>;

/** The precision to which one EDTF date is stated. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** What EDTF level 1 and the component qualification of level 2 say of one component. */
export interface Qualifier {
  readonly uncertain: boolean; // ? or %
  readonly approximate: boolean; // ~ or %
}

/**
 * One EDTF date (no interval). A component that is absent was not given; one that is `'unspecified'` was written with X
 * ("2004-XX": some month of 2004, which is not the same as "2004").
 */
export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  /** The astronomical year. For `201X` the first year of the decade, for `19XX` of the century. */
  readonly year: number | 'unspecified';
  readonly month?: number | 'unspecified'; // 1–12; 21–24 where precision is 'season'
  readonly day?: number | 'unspecified'; // 1–31
  readonly qualifiers: { readonly year: Qualifier; readonly month: Qualifier; readonly day: Qualifier };
}

/** An EDTF interval. `'open'` is `..`, `'unknown'` is nothing at all: `1992/..` is not `1992/`. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

export type Edtf = EdtfDate | EdtfInterval;

/** The stretch of time that one dated thing may lie in. */
export interface Period {
  readonly startDay: Day; // inclusive
  readonly endDay: Day; // exclusive: a day is one long, 2009 is 365 long
  readonly precision: Precision;
  readonly uncertain: boolean; // any component qualified ? or %
  readonly approximate: boolean; // any component qualified ~ or %
}

/** Where an EDTF value lies on the axis: within one period, or from one to another. */
export type Extent =
  | { readonly kind: 'within'; readonly period: Period }
  | { readonly kind: 'span'; readonly start: Period | 'open' | 'unknown'; readonly end: Period | 'open' | 'unknown' };

/** A visible stretch of the axis. `endDay > startDay`, always. */
export interface TimeWindow {
  readonly startDay: Day;
  readonly endDay: Day;
}
