import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../../src/answer/context/paragraph-of.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

const LONG = `${'The council of Velmora met again and again. '.repeat(60)}`;

describe('paragraphOf', () => {
  it.each([
    [
      'Ada Brenn came. The river fell. Nobody slept.',
      'The river fell.',
      'Ada Brenn came. ',
      ' Nobody slept.',
    ],
    [
      'Ada Brenn came.\n\nThe river fell.\n\nNobody slept.',
      'The river fell.',
      'Ada Brenn came.\n\n',
      '\n\nNobody slept.',
    ],
    ['The river fell.', 'The river fell.', '', ''],
  ])('surrounds the sentence of %j', (body, text, before, after) => {
    const entry = readEntry(article('a', body));
    const passage = entry.passages.find((one) => one.text === text);
    expect(passage && paragraphOf(entry, passage)).toEqual({ before, after });
  });

  it('shortens a long side by whole sentences, so that all three parts stay one slice of the body', () => {
    const entry = readEntry(article('a', LONG));
    for (const passage of entry.passages) {
      const { before, after } = paragraphOf(entry, passage);
      expect(before.length).toBeLessThanOrEqual(1500);
      expect(after.length).toBeLessThanOrEqual(1500);
      expect(LONG).toContain(before + passage.text + after);
    }
    expect(entry.passages.length).toBeGreaterThan(50);
  });
});
