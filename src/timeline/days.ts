const DAY_MS = 86_400_000;

/** Number of a calendar day, counted from 1970-01-01; the input begins with `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Math.floor(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS,
  );
}

/** `YYYY-MM-DD` of a day number. */
export function dayOfNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar day after `YYYY-MM-DD`. */
export const nextDay = (date: string): string => dayOfNumber(dayNumber(date) + 1);
