import type { Day } from './types.ts';

/** A calendar day of the proleptic Gregorian calendar. `year` is astronomical: 0 is 1 BCE. */
export interface CivilDay {
  readonly year: number;
  readonly month: number; // 1–12
  readonly day: number; // 1–31
}

const DAYS_PER_ERA = 146_097; // 400 years: the calendar repeats
const EPOCH_SHIFT = 719_468; // from 1 March of year 0 to 1970-01-01

/** The brand's constructor. Throws on anything that is not a finite number: that is a programmer's error. */
export function day(value: number): Day {
  if (!Number.isFinite(value)) throw new RangeError(`Not a day: ${value}`);
  return value as Day;
}

/** Whether a year of the proleptic Gregorian calendar has 366 days. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The length of a month in days; `NaN` for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? NaN);

/**
 * The day number of a calendar day, exact for years to ±1e12. Months and days beyond their range carry over as in
 * a calendar: month 13 is January of the next year. Years are counted from 1 March, so that a leap day ends its year.
 */
export function dayOf(year: number, month = 1, dayOfMonth = 1): Day {
  const months = year * 12 + (month - 1) - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12; // 0 is March
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return day(era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT);
}

/** The calendar day that a day number lies in: fractions count from its midnight on. */
export function civilOf(at: Day): CivilDay {
  const shifted = Math.floor(at) + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
