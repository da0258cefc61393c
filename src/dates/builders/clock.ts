/** Clock times and parts of the day. */

import { pad } from '../calendar.ts';
import type { Expression, Mod, Part } from '../expression.ts';
import type { Build, Match } from '../grammar/build.ts';

/** `hour`, `minute` and `ampm` or `part` of a clock time. */
export const clock: Build = (match) => {
  const said = match.string('clockWord');
  if (said !== undefined) return { kind: 'clock', clock: said };
  const dotted = match.string('hourDotted') ?? match.string('hourBare');
  const hour = match.number('hour') ?? (dotted === undefined ? undefined : Number(dotted.slice(0, 2)));
  if (hour === undefined) return null;
  const minute = match.number('minute') ?? (dotted === undefined ? undefined : Number(dotted.slice(2)));
  const half = match.string('ampm') ?? halfOf(match.string('part'));
  const full = half === undefined ? hour : to24(hour, half);
  if (full === null || full > 24 || !Number.isInteger(full)) return null;
  return {
    kind: 'clock',
    clock: minute === undefined ? `T${pad(full, 2)}:00` : `T${pad(full, 2)}:${pad(minute, 2)}`,
    ...offsetOf(match.string('timezone')),
  };
};

function offsetOf(offset: string | undefined): { offset?: string } {
  return offset === undefined ? {} : { offset };
}

/** A clock time or part of the day with its day beside it. */
export const clockOnDate: Build = (match) => {
  const date = match.expression('date');
  const time = match.expression('clock');
  const part = match.string('part');
  if (date === undefined || !isDayLike(date)) return null;
  if (time?.kind === 'clock') return { kind: 'clock', clock: time.clock, date, ...offsetOf(time.offset) };
  return part === undefined ? null : { kind: 'clock', clock: `T${part}`, date, ...modOf(match) };
};

/** "9 o'clock this morning", "3:30 Friday afternoon": the part tells which half of the day. */
export const clockInPart: Build = (match) => {
  const time = match.expression('clock');
  const within = match.expression('time');
  if (time?.kind !== 'clock' || within?.kind !== 'clock' || within.date === undefined) return null;
  const hour = Number(time.clock.slice(1, 3));
  if (!Number.isInteger(hour) || within.clock.length !== 3) return null;
  const late = hour < 12 && within.clock !== 'TMO';
  const clock = late ? `T${pad(hour + 12, 2)}${time.clock.slice(3)}` : time.clock;
  return { kind: 'clock', clock, date: within.date, ...offsetOf(time.offset) };
};

/** "the early hours of Saturday", "the early hours of Saturday morning". */
export const smallHours: Build = (match) => {
  const time = match.expression('time');
  const date = match.expression('date') ?? (time?.kind === 'clock' ? time.date : undefined);
  const mod = match.string('mod') ?? match.string('smallHours');
  if (date === undefined || !isDayLike(date) || mod === undefined) return null;
  const early = mod === 'START';
  return {
    kind: 'clock',
    clock: early ? 'TMO' : 'TNI',
    date,
    mod: mod as Mod,
    ...(early ? { small: true } : {}),
  };
};

/** "this morning", "tonight", "last night": the part and the days from the publication day. */
export const partFromNow: Build = (match) => {
  const part = match.string('part');
  if (part === undefined) return null;
  const days = match.number('turn') ?? 0;
  return {
    kind: 'clock',
    clock: `T${part}`,
    date: { kind: 'shift', count: days, unit: 'D', from: 'now' },
    ...modOf(match),
  };
};

/** "this morning at 6". */
export const hourOfPart: Build = (match) => {
  const within = partFromNow(match);
  const hour = match.number('hour');
  const part = match.string('part');
  if (within?.kind !== 'clock' || within.date === undefined) return null;
  if (hour === undefined || hour > 12 || part === undefined) return null;
  const full = to24(hour, part === 'NI' && hour < 5 ? 'am' : (halfOf(part) ?? 'am'));
  return full === null ? null : { kind: 'clock', clock: `T${pad(full, 2)}:00`, date: within.date };
};

/** "the night before last". */
export const partBeforeLast: Build = (match) => {
  const part = match.string('part');
  if (part !== 'NI') return null;
  return { kind: 'clock', clock: 'TNI', date: { kind: 'shift', count: -2, unit: 'D', from: 'now' } };
};

/** "tonight", "overnight": the word's value is the days from the publication day to the night's beginning. */
export const nightWord: Build = (match) => {
  const days = match.number('nightWord');
  if (days === undefined) return null;
  return { kind: 'clock', clock: 'TNI', date: { kind: 'shift', count: days, unit: 'D', from: 'now' } };
};

/** "that morning", "the next morning": on the day last told, or so many days after. */
export const partOfTold: Build = (match) => {
  const part = match.string('part');
  const days = match.number('told') ?? match.number('beside');
  if (part === undefined || days === undefined) return null;
  return { kind: 'clock', clock: `T${part}`, date: { kind: 'shift', count: days, unit: 'D', from: 'told' } };
};

/** A clock time alone: on the day last told, else the publication day. */
export const bareClock: Build = (match) => match.expression('clock') ?? null;

function isDayLike(date: Expression): boolean {
  if (date.kind === 'weekday' || (date.kind === 'holiday' && !date.season)) return true;
  if (date.kind === 'calendar') return date.day !== undefined;
  if (date.kind === 'nth') return date.weekday !== undefined || date.unit === 'D';
  return date.kind === 'shift' && date.unit === 'D';
}

function modOf(match: Match): { mod?: Mod } {
  const mod = match.string('mod');
  return mod === undefined ? {} : { mod: mod as Mod };
}

function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  if (part === undefined) return undefined;
  return part === ('MO' satisfies Part) ? 'am' : 'pm';
}

function to24(hour: number, half: string): number | null {
  if (hour > 12) return half === 'pm' ? hour : null;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
}
