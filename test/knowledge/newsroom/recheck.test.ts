import { describe, expect, it } from 'vitest';
import { recheck } from '../../../src/knowledge/newsroom/index.ts';
import { draft, text } from './fixture.ts';

const article = draft(
  'a.md',
  text('“The bridge reopened,” she said. Nobody was hurt on Friday. Trains ran again.'),
);

describe('a page looked at again', () => {
  it.each([
    ['the same words', '“The bridge reopened,” she said. Nobody was hurt on Friday. Trains ran again.', []],
    [
      'other quotation marks, spaces and invisible characters',
      '"The bridge reopened," she said.\nNobody was\u00A0hurt on Fri\u00ADday.\u200B  Trains ran again.',
      [],
    ],
    [
      'a new sentence between',
      'Breaking. “The bridge reopened,” she said. Yes. Nobody was hurt on Friday. Trains ran again.',
      [],
    ],
    [
      'another day',
      '“The bridge reopened,” she said. Nobody was hurt on Saturday. Trains ran again.',
      ['Nobody was hurt on Friday.'],
    ],
    ['a sentence less', '“The bridge reopened,” she said. Trains ran again.', ['Nobody was hurt on Friday.']],
    [
      'a denial put in front',
      'It is not true that Trains ran again. Nobody was hurt on Friday.',
      ['“The bridge reopened,” she said.'],
    ],
    ['nothing', '', ['“The bridge reopened,” she said.', 'Nobody was hurt on Friday.', 'Trains ran again.']],
  ])('with %s misses just what is gone', (_, page, missing) => {
    const found = recheck(article, page);
    expect(found.missing.map(({ text: words }) => words)).toEqual(missing);
    expect(found.sentences).toBe(3);
    for (const { start, text: words } of found.missing)
      expect(article.body.slice(start, start + words.length)).toBe(words);
  });
});

const ALL = '“The bridge reopened,” she said. Nobody was hurt on Friday. Trains ran again.';

describe('a page that takes back what still stands on it', () => {
  it.each([
    [
      'a denial put in front of a sentence',
      '“The bridge reopened,” she said. Officials denied that Nobody was hurt on Friday. Trains ran again.',
      ['Officials denied that Nobody was hurt on Friday.'],
    ],
    [
      'a correction beneath it',
      `${ALL.replace('Trains', 'This turned out to be wrong. Trains')}`,
      ['This turned out to be wrong.'],
    ],
    [
      'a correction of the article, anywhere',
      `Correction: the bridge is still closed.\n\n${ALL}`,
      ['Correction: the bridge is still closed.'],
    ],
    [
      'a note that names an earlier version',
      `${ALL}\n\nAn earlier version of this article misstated the day.`,
      ['An earlier version of this article misstated the day.'],
    ],
  ])('%s is told with its words', (_, page, words) => {
    const found = recheck(article, page);
    expect(found.missing).toEqual([]);
    expect(found.doubts.map(({ text: said }) => said)).toEqual(words);
  });

  it('names the sentence it stands beside, and none where it speaks of the whole', () => {
    const beneath = recheck(article, ALL.replace('Trains', 'That was wrong. Trains')).doubts;
    expect(beneath.map(({ start }) => start)).toEqual([article.body.indexOf('Nobody')]);
    const above = recheck(article, `${ALL}\n\nEditors’ note: the day was changed.`).doubts;
    expect(above.map(({ start }) => start)).toEqual([null]);
  });
});

describe('no doubt is told', () => {
  it.each([
    ['the same words', ALL],
    [
      'new sentences that speak of something else',
      `${ALL.replace('Trains', 'It was cold. Trains')} More soon.`,
    ],
    ['a dateline put in front', ALL.replace('Nobody', 'ALMATY, Jan 8 (Outlet A) – Nobody')],
    ['a denial of another report', `${ALL} The ministry denied that the airport had closed.`],
    ['words before and after the article', `Home News Sport\n\n${ALL}\n\nRead also: Fake medals sold`],
    ['links beneath the article', `${ALL}\n\nCorrections\n\nCorrection policy\n\nContact`],
    ['troops that left', `${ALL} The troops were withdrawn.`],
  ])('for %s', (_, page) => {
    expect(recheck(article, page).doubts).toEqual([]);
  });

  it('for words that the article had itself', () => {
    const body = 'The mayor said so. That report was wrong. Correction: it was Sunday.';
    const own = draft('b.md', text(body));
    expect(recheck(own, body).doubts).toEqual([]);
  });
});
