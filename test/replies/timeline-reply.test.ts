import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/replies/timeline-reply.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { wordsFor } from '../../src/words/index.ts';
import { sayEntry } from '../../src/words/say-entry.ts';
import { articleEntry } from '../timeline/article.ts';

const NOW = '2026-03-13T20:00:00Z';

/** What stands below the day of the entry of Tuesday, line by line. */
function ofTuesday(body: string): readonly string[] {
  const { entries } = buildTimeline([articleEntry('a', '2026-03-13', body)], { now: NOW });
  const item = entries.find(({ located }) => located.passage.text.includes('Tuesday'));
  if (item === undefined) return [];
  const { paragraphs } = sayEntry(entryOf(item, NOW), new Map([['a', 1]]), wordsFor('en'));
  return paragraphs.slice(1).map(({ spans }) => spans.map(({ text }) => text).join(''));
}

describe('an entry of a timeline', () => {
  it('shows the sentence that says who "he" is', () => {
    expect(
      ofTuesday('Mikel Orr was one of the guards. He died on Tuesday, before the doors were opened.'),
    ).toEqual([
      'He died on Tuesday, before the doors were opened.',
      'It leans on:',
      'Mikel Orr was one of the guards.',
    ]);
  });

  it('shows it also behind a day', () => {
    expect(ofTuesday('Mikel Orr keeps the ferry. On Tuesday he carried fifteen people.')).toContain(
      'Mikel Orr keeps the ferry.',
    );
  });

  it('shows nothing else where the sentence stands by itself', () => {
    expect(ofTuesday('The town has a mill. Mikel Orr died on Tuesday.')).toEqual([
      'Mikel Orr died on Tuesday.',
    ]);
  });
});
