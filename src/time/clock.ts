/** The moment, in milliseconds since 1970. */
export const nowMs = (): number => Date.now();

const two = (value: number): string => String(value).padStart(2, '0');

/** The time on the reader's own clock: "14:05". */
export const clockText = (ms: number): string => {
  const now = new Date(ms);
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
};

/** A stretch of time in minutes and seconds, or hours and those: "4:09", "1:02:30". Less than none is "0:00". */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
