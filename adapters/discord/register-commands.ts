import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DatelineError, RateLimitError } from '../../src/errors.ts';
import { discordCommands } from './commands.ts';
import { readFailure } from './failure.ts';
import { REGISTER_PAUSES_MS } from './limits.ts';
import { listAt, member, numberAt, textAt } from './payload.ts';
import type { Wire } from './wire.ts';

export type Registration =
  | { readonly outcome: 'unchanged' | 'written'; readonly count: number }
  /** The bot runs on: commands that are registered already still work. */
  | { readonly outcome: 'failed'; readonly error: DatelineError };

/**
 * Registers the commands if Discord holds others, as one list for all servers; nothing is ever registered for one
 * server beside it, so no command shows twice. Never rejects.
 */
export async function registerCommands(wire: Wire, moderated: boolean): Promise<Registration> {
  const wanted = discordCommands(moderated);
  try {
    const held = await wire.readCommands();
    const count = wanted.length;
    if (commandsKey(Array.isArray(held) ? held : []) === commandsKey(wanted))
      return { outcome: 'unchanged', count };
    await wire.writeCommands(wanted);
    return { outcome: 'written', count };
  } catch (error) {
    return { outcome: 'failed', error: readFailure(error) };
  }
}

/**
 * The same, tried again while Discord can't be reached or asks for patience; ends with the first other outcome, or when
 * `signal` does. `told` hears of each outcome. Never rejects.
 */
export async function registerUntilDone(
  wire: Wire,
  moderated: boolean,
  told: (registration: Registration) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const registration = await registerCommands(wire, moderated);
    told(registration);
    if (registration.outcome !== 'failed' || !registration.error.retryable) return;
    const { error } = registration;
    const pauseMs = REGISTER_PAUSES_MS[Math.min(tries, REGISTER_PAUSES_MS.length - 1)] ?? 0;
    const askedMs = error instanceof RateLimitError ? error.retryAfterMs : 0;
    // Stopped meanwhile: the next start looks again.
    await sleep(Math.max(pauseMs, askedMs), undefined, { signal }).catch(() => undefined);
  }
}

/** A digest of what a list of commands shows people, whoever lists it: defaults filled in, ids and versions left out. */
export function commandsKey(commands: readonly unknown[]): string {
  const canonical = commands.map((one) => JSON.stringify(canonicalCommand(one))).sort();
  return createHash('sha256').update(canonical.join('\n')).digest('hex');
}

function canonicalCommand(command: unknown) {
  return {
    type: numberAt(command, 'type') ?? 1,
    ...canonicalWords(command),
    options: canonicalOptions(command),
    // Sent as a number, given back as a text.
    seenBy: String(member(command, 'default_member_permissions') ?? ''),
    installs: sorted(listAt(command, 'integration_types')),
    contexts: sorted(listAt(command, 'contexts')),
  };
}

function canonicalOptions(from: unknown): readonly object[] {
  return listAt(from, 'options').map((option) => ({
    type: numberAt(option, 'type'),
    ...canonicalWords(option),
    required: member(option, 'required') === true,
    autocomplete: member(option, 'autocomplete') === true,
    channels: sorted(listAt(option, 'channel_types')),
    options: canonicalOptions(option),
  }));
}

function canonicalWords(from: unknown) {
  return {
    name: textAt(from, 'name'),
    names: entries(member(from, 'name_localizations')),
    description: textAt(from, 'description'),
    descriptions: entries(member(from, 'description_localizations')),
  };
}

function entries(localizations: unknown): readonly (readonly [string, unknown])[] {
  return typeof localizations === 'object' && localizations !== null
    ? Object.entries(localizations).sort(([a], [b]) => (a < b ? -1 : 1))
    : [];
}

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map(String).sort();
}
