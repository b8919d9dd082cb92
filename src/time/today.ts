const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day in the reader's own calendar and time zone, as YYYY-MM-DD. */
export function todayText(now: Date = new Date()): string {
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}
