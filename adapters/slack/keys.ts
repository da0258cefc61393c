import { createHash } from 'node:crypto';

/** Key of a channel for the engine: opaque there, never logged. */
export function placeKey(team: string, channel: string): string {
  return `slack:${team}:${channel}`;
}

/** Key of a person for the engine: opaque there, never logged. */
export function askerKey(team: string, user: string): string {
  return `slack:${team}:${user}`;
}

/** Key of a conversation for the engine: the thread that holds it. */
export function threadKey(team: string, channel: string, threadTs: string): string {
  return `slack:${team}:${channel}:${threadTs}`;
}

/**
 * Id of one thing a person did, the same for every delivery of it. A digest, because ids are logged and channel, user
 * and message time must not be.
 */
export function questionId(...facts: readonly string[]): string {
  return `slack-${digest(facts.join('\n')).slice(0, 20)}`;
}

/** SHA-256 in hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
