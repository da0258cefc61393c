/** The civil day an article was published on, where its events happened. */
import { type Day, dayFrom, pad, parseDay } from './calendar.ts';

export interface Publication {
  readonly day: Day;
  /** Offset of a wall time on any day of the events' zone, such as `+06:00`; null when the zone is not known. */
  offsetAt(wallTime: string): string | null;
}

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss[.fff]]` with an optional numeric offset or `Z`.
 * With an IANA `zone` the day is that zone's; otherwise the date as written. Null when it is not a date.
 * An unknown zone counts as none.
 */
export function readPublication(published: string | null, zone: string | null): Publication | null {
  if (published === null) return null;
  const day = published.slice(0, 10);
  if (!parseDay(day)) return null;
  const clock = parseClock(published.slice(10));
  const format = zone === null ? null : formatterFor(zone);
  if (format === null) return { day, offsetAt: () => clock?.offset ?? null };
  const local = clock?.minutes === null || clock === null ? day : localDay(format, instantOf(day, clock));
  return { day: local, offsetAt: (wallTime) => zoneOffset(format, wallTime) };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Offset from UTC in minutes; null when none is written. */
  readonly minutes: number | null;
  /** As written, such as `+06:00`; null for `Z`, which names no place. */
  readonly offset: string | null;
}

function parseClock(text: string): Clock | null {
  const found = /^T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  const zone = found[3];
  if (hour > 24 || minute > 59) return null;
  if (zone === undefined) return { hour, minute, minutes: null, offset: null };
  if (zone === 'Z') return { hour, minute, minutes: 0, offset: null };
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  const offset = `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
  return { hour, minute, minutes: zone[0] === '-' ? -minutes : minutes, offset };
}

function formatterFor(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Milliseconds since the epoch of a wall time in UTC. */
function utcMs(day: Day, hour: number, minute: number): number {
  return Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
    hour,
    minute,
  );
}

function instantOf(day: Day, clock: Clock): number {
  return utcMs(day, clock.hour, clock.minute) - (clock.minutes ?? 0) * 60_000;
}

function localParts(format: Intl.DateTimeFormat, instant: number): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  return parts;
}

function localDay(format: Intl.DateTimeFormat, instant: number): Day {
  const { year = 0, month = 0, day = 0 } = localParts(format, instant);
  return dayFrom(year, month, day);
}

/** The zone's offset at a wall time: guess with UTC, then correct once by the guess's own offset. */
function zoneOffset(format: Intl.DateTimeFormat, wallTime: string): string {
  const wanted = utcMs(wallTime.slice(0, 10), Number(wallTime.slice(11, 13)), Number(wallTime.slice(14, 16)));
  const first = offsetMs(format, wanted);
  const minutes = Math.round(offsetMs(format, wanted - first) / 60_000);
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60), 2)}:${pad(absolute % 60, 2)}`;
}

function offsetMs(format: Intl.DateTimeFormat, instant: number): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = localParts(format, instant);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}
