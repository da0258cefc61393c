import type { Request } from '../contract.ts';

const ALONE: ReadonlyMap<string, Request> = new Map([
  ['help', { kind: 'help' }],
  ['menu', { kind: 'help' }],
  ['commands', { kind: 'help' }],
  ['sources', { kind: 'sources' }],
  ['privacy', { kind: 'privacy' }],
  ['timeline', { kind: 'timeline' }],
]);
const TIMELINE = /^timeline[:,]?\s(.+)$/is;
const JOINT = /^\s*(?:of|for|about)\s/i;

/**
 * What somebody means who types a command's name where questions go ("help", "timeline of the flood since Wednesday"):
 * without it, the name would be looked for in the articles. Null for a question.
 */
export function typedCommand(text: string): Request | null {
  const typed = text.trim();
  const alone = ALONE.get(typed.toLowerCase());
  if (alone !== undefined) return alone;
  const topic = TIMELINE.exec(typed)?.[1];
  return topic === undefined ? null : { kind: 'timeline', topic: topic.replace(JOINT, '').trim() };
}
