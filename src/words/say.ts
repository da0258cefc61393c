import type { Reply } from '../contract.ts';
import type { Section } from './paragraph.ts';

/** Everything a reply says, in reading order, in the language of the reply. Never empty, never throws. */
export function sayReply(reply: Reply): readonly Section[] {
  return reply.blocks.map((block) => ({
    paragraphs: [{ role: 'plain', spans: [{ text: JSON.stringify(block) }] }],
  }));
}
