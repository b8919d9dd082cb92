/** The words of dates in one language. Tables, not Intl: browsers lack languages that a page was rendered in. */
export interface DateWords {
  readonly monthsLong: readonly string[];
  readonly monthsShort: readonly string[];
  readonly seasons: readonly string[]; // spring, summer, autumn, winter: EDTF 21 to 24
  readonly ce: (year: number) => string;
  readonly bce: (year: number) => string;
  readonly circa: (date: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (ordinal: number, bce: boolean) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly from: (start: string, end: string) => string;
  readonly unknownEnd: (start: string) => string;
  readonly unknownStart: (end: string) => string;
  readonly yearNotGiven: (date: string) => string;
  readonly dayOfSomeMonth: (day: string, year: string | undefined) => string;
  readonly someDayOf: (date: string) => string;
  readonly someMonthOf: (date: string) => string;
  readonly undated: string;
  readonly precision: Readonly<Record<'day' | 'month' | 'season' | 'year' | 'decade' | 'century', string>>;
  readonly stated: Readonly<Record<'day' | 'month' | 'season' | 'year' | 'decade' | 'century', string>>;
  readonly yearInferred: (stated: string) => string;
  readonly inferred: (precision: string) => string;
  readonly noYear: (precision: string) => string;
  readonly noMonthNorYear: (precision: string) => string;
  readonly ongoing: (precision: string) => string;
  readonly ended: (precision: string) => string;
  readonly span: (start: string, end: string) => string;
}

function ordinal(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

export const ENGLISH: DateWords = {
  monthsLong: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  ce: (year) => `${year} CE`,
  bce: (year) => `${year} BCE`,
  circa: (date) => `c. ${date}`,
  decade: (firstYear) => `${firstYear}s`,
  century: (number, bce) => `${ordinal(number)} century${bce ? ' BCE' : ''}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  from: (start, end) => `${start} – ${end}`,
  unknownEnd: (start) => `${start} – unknown`,
  unknownStart: (end) => `unknown – ${end}`,
  yearNotGiven: (date) => `${date}, year not given`,
  dayOfSomeMonth: (day, year) => `day ${day} of a month${year === undefined ? '' : ` in ${year}`}`,
  someDayOf: (date) => `a day in ${date}`,
  someMonthOf: (date) => `a month in ${date}`,
  undated: 'Undated',
  precision: {
    day: 'exact day',
    month: 'month only',
    season: 'season only',
    year: 'year only',
    decade: 'decade only',
    century: 'century only',
  },
  stated: {
    day: 'day stated',
    month: 'month stated',
    season: 'season stated',
    year: 'year stated',
    decade: 'decade stated',
    century: 'century stated',
  },
  yearInferred: (stated) => `${stated}, year inferred`,
  inferred: (precision) => `${precision}, inferred`,
  noYear: (precision) => `${precision}, year not given`,
  noMonthNorYear: (precision) => `${precision}, month and year not given`,
  ongoing: (precision) => `start: ${precision}; end not stated`,
  ended: (precision) => `start not stated; end: ${precision}`,
  span: (start, end) => (start === end ? `start and end: ${start}` : `start: ${start}; end: ${end}`),
};

/** An astronomical year in words: "2009", "44 BCE", and "5 CE", which could else be read as a day: "Jan 5". */
export function sayYear(year: number, words: DateWords): string {
  if (year <= 0) return words.bce(1 - year);
  return year < 100 ? words.ce(year) : String(year);
}
