import type { ModerationCaller, ModeratorKey } from '../contract.ts';
import { factDigest } from '../fact-digest.ts';
import type { Store } from '../store/index.ts';

/** A moderator that the configuration names, and the server it is one of. */
export interface FirstModerator extends ModeratorKey {
  readonly place: string;
}

const PART = /^[A-Za-z0-9_-]{1,64}$/;
const SHAPE =
  'write PLATFORM:SERVER:PERSON, PLATFORM:SERVER:user:PERSON or PLATFORM:SERVER:role:ROLE, parted by commas';

/**
 * Reads `PLATFORM:SERVER:PERSON` (where a person's id is one of the server), `PLATFORM:SERVER:user:PERSON` (where it is
 * one of the whole platform) and `PLATFORM:SERVER:role:ROLE`, parted by commas. `problem` gets what is none of these.
 */
export function readFirstModerators(
  text: string,
  problem: (message: string) => void,
): readonly FirstModerator[] {
  const entries = text.split(',').flatMap((entry) => entry.trim() || []);
  return entries.flatMap((entry) => {
    const read = readOne(entry.split(':'));
    if (read === null) problem(SHAPE);
    return read ?? [];
  });
}

function readOne(parts: readonly string[]): FirstModerator | null {
  if (!parts.every((part) => PART.test(part))) return null;
  const [platform = '', server = '', third = '', fourth] = parts;
  const place = `${platform}:${server}`;
  if (parts.length === 3) return { place, kind: 'user', key: `${place}:${third}` };
  if (parts.length !== 4 || fourth === undefined) return null;
  if (third === 'user') return { place, kind: 'user', key: `${platform}:${fourth}` };
  return third === 'role' ? { place, kind: 'role', key: fourth } : null;
}

/** True when the configuration names the person, or a role they have there. */
export function isFirst(first: readonly FirstModerator[], caller: ModerationCaller): boolean {
  return first.some(
    ({ place, kind, key }) =>
      place === caller.place && (kind === 'user' ? key === caller.user : caller.roles.includes(key)),
  );
}

/** Some hundred years: an entry of the configuration is taken over once. */
const FOR_EVER_MS = 100 * 365 * 86_400_000;

/**
 * Makes moderators of those the configuration names: each once, so that whoever is dismissed later stays so over a
 * restart, and all of a server's again when it has no moderator left.
 */
export async function seedFirstModerators(
  store: Store,
  first: readonly FirstModerator[],
  now: Date,
): Promise<void> {
  const empty = new Map<string, boolean>();
  for (const { place } of first) {
    if (!empty.has(place)) empty.set(place, (await store.moderators.list(place)).length === 0);
  }
  for (const { place, kind, key } of first) {
    const entry = factDigest(place, kind, key);
    const isNew = await store.seen.claim(`first-moderator:${entry}`, FOR_EVER_MS, now.getTime());
    if (!isNew && empty.get(place) !== true) continue;
    await store.moderators.add({ place, kind, key, since: now.toISOString(), addedBy: null });
  }
}
