import { describe, expect, it } from 'vitest';
import { dateNotesOf } from '../../../src/answer/context/date-notes.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

function notes(body: string, published: string | null = '2031-03-08') {
  const entry = readEntry(article('a', body, { published }));
  const passage = entry.passages.at(-1);
  return passage ? dateNotesOf(entry, passage) : [];
}

describe('dateNotesOf', () => {
  it.each([
    ['The council met on Thursday.', 'on Thursday', '2031-03-06'],
    ['The council met yesterday.', 'yesterday', '2031-03-07'],
    ['On March 6 the council met.', 'On March 6', '2031-03-06'],
  ])('tells the day in %j', (body, words, start) => {
    expect(notes(body)).toMatchObject([{ words, when: { start } }]);
  });

  it('names the earlier sentence that "the same day" rests on', () => {
    const [note] = notes('On March 5 the council met in Velmora. On the same day, Ada Brenn left.');
    expect(note).toMatchObject({ words: 'On the same day', when: { start: '2031-03-05' } });
    expect(note?.from?.text).toBe('On March 5 the council met in Velmora.');
  });

  it.each([
    ['The council met on March 6, 2031.', 'the words tell it all'],
    ['The council has met in 2029.', 'a year needs no note'],
    ['The council met for two days.', 'a duration is no date'],
    ['The council meets now.', 'the present is not a date'],
    ['Ada Brenn left the town.', 'there is no date'],
  ])('notes nothing in %j: %s', (body) => {
    expect(notes(body)).toEqual([]);
  });

  it('notes nothing in an undated article', () => {
    expect(notes('The council met on Thursday.', null)).toEqual([]);
  });

  it('notes each day once and at most three', () => {
    const body = 'On Monday, Tuesday, Wednesday and Thursday, and on Monday again, the council met.';
    const found = notes(body);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map((note) => note.when.start)).size).toBe(found.length);
  });
});
