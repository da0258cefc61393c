import { LOOK_THROUGH, LOOK_THROUGH_PAGES } from './limits.ts';
import { idAt } from './payload.ts';
import type { Repairs } from './wire.ts';

/** The first message after that id, of the next 500, that fits; null when none does. Rejects with a DatelineError. */
export async function firstAfter(
  repairs: Repairs,
  channel: string,
  after: string,
  fits: (message: unknown) => boolean,
): Promise<unknown> {
  let from = after;
  for (let page = 0; page < LOOK_THROUGH_PAGES; page += 1) {
    const found = (await repairs.messagesAfter(channel, from)).toReversed();
    const fitting = found.find(fits);
    if (fitting !== undefined) return fitting;
    from = idAt(found.at(-1), 'id');
    if (found.length < LOOK_THROUGH || from === '') return null;
  }
  return null;
}

/**
 * The last message there, of the last 500 and none as old as that id, that fits; null when none does. Rejects with a
 * DatelineError.
 */
export async function lastSince(
  repairs: Repairs,
  channel: string,
  since: string,
  fits: (message: unknown) => boolean,
): Promise<unknown> {
  let before: string | null = null;
  for (let page = 0; page < LOOK_THROUGH_PAGES; page += 1) {
    const found: readonly unknown[] = await repairs.messagesBefore(channel, before);
    const later = found.filter((one) => BigInt(idAt(one, 'id') || '0') > BigInt(since));
    const fitting = later.find(fits);
    if (fitting !== undefined) return fitting;
    before = idAt(later.at(-1), 'id');
    if (later.length < LOOK_THROUGH || before === '') return null;
  }
  return null;
}

/** The smallest id of what was made at that instant. https://docs.discord.com/developers/reference#snowflakes */
export function snowflakeAt(instant: string): string {
  const sinceEpochMs = Math.max(0, Date.parse(instant) - Date.UTC(2015, 0, 1));
  return String(BigInt(sinceEpochMs) << 22n);
}
