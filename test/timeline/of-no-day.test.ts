import { describe, expect, it } from 'vitest';
import { datedArticle } from '../../src/timeline/dated-clauses.ts';
import { articleEntry } from './article.ts';

const PUBLISHED = '2024-05-15';
/** Four sentences of the news of the day, none of which names it, so that what follows is no head of an article. */
const NEWS = 'The port is closed. The airport is closed. The bridge is closed. The tunnel is closed.';
/** A sentence that names the publication day. */
const TODAY = 'Parliament passed the budget on Wednesday.';

const linesOf = (body: string): readonly string[] =>
  datedArticle(articleEntry('a', PUBLISHED, body)).clauses.map(
    ({ when, focus }) => `${when.start}: ${body.slice(focus.start, focus.end)}`,
  );

describe('the publication day is not given to', () => {
  it.each([
    ['a present that holds for years', `${NEWS} The town has two schools.`, 'has'],
    ['a present of habit', 'She runs a bakery in the old town.', 'runs'],
    ['a habit two sentences behind the day', `${TODAY} It is late. The company runs the wells.`, 'runs'],
    ['what something is meant for', `${NEWS} The embargo is meant to hurt the army.`, 'meant'],
    ['when a thing was built', `${TODAY} The jail was built for 480 men.`, 'built'],
    ['what goes on from a past of no day', 'He sold the house and said he was content.', 'said'],
    ['the next step of a story', 'Then somebody shouted that the storeroom was burning.', 'shouted'],
    ['a later step of a story', `${TODAY} Later the guard said the door was chained.`, 'guard'],
    ['what never was', `${TODAY} The council never replied.`, 'replied'],
    ['an unfinished past', 'Her son was serving two years for theft.', 'serving'],
    ['what is to come', 'The mood is gloomy and it is not going to change.', 'change'],
    [
      'the past of a speaker',
      `${TODAY}\n\n“I was thrown out of bed. The wall came down,” she said.`,
      'thrown',
    ],
    [
      'a quotation that goes on',
      `${TODAY}\n\n“I was in bed. The wall came down. Then it was dark,” she said.`,
      'came',
    ],
    ['a time told by an event', 'He says that he lent it on the evening before the vote.', 'says'],
    ['the eve of an event', 'She says he called on the eve of the vote.', 'says'],
  ])('%s: %s', (_, body, word) => {
    const at = body.lastIndexOf(word);
    expect(at).toBeGreaterThan(-1);
    const { clauses } = datedArticle(articleEntry('a', PUBLISHED, body));
    expect(clauses.filter((c) => c.focus.start <= at && at < c.focus.end)).toEqual([]);
  });
});

describe('the publication day is still given to', () => {
  it.each([
    ['a present at the head of an article', 'The port is closed.', 'The port is closed'],
    ['a present that is said to be of now', `${NEWS} The road is still closed.`, 'The road is still closed'],
    ['where somebody stands', `${NEWS} The union wants a new vote.`, 'The union wants a new vote'],
    ['whom somebody blames', `${NEWS} The opposition blames the owner.`, 'The opposition blames the owner'],
    ['a decision in the present', `${NEWS} The court orders a recount.`, 'The court orders a recount'],
    ['an entry of a live blog', '14:00 Students block the avenue.', '14:00 Students block the avenue'],
    ['a present beside the day', `${TODAY} The mayor leads the talks.`, 'The mayor leads the talks'],
    ['the speaker of a quotation', '“I was thrown out of bed,” she said.', 'she said'],
    ['what an adverb parts from its subject', '“I still hear it,” she often says.', 'she often says'],
    ['a statement that begins with a name', 'Officials say Ostvia will pay.', 'Officials say'],
    [
      'the speaker beside a relative clause with a day',
      '“I see no pattern,” said the judge, who took office on Tuesday.',
      'said the judge',
    ],
    [
      'a speaker who tells of last year',
      'The judge said that of nine men who were shot last year, two had been guards.',
      'The judge said',
    ],
  ])('%s: %s', (_, body, words) => {
    expect(linesOf(body).filter((line) => line.startsWith(PUBLISHED))).toContainEqual(
      expect.stringContaining(`${PUBLISHED}: ${words}`),
    );
  });

  it('the main clause of a sentence that tells of a day long past', () => {
    const body = `${TODAY} Ministers agreed to ask who shot down the plane on April 6, 1994.`;
    expect(linesOf(body)).toEqual([
      '2024-05-15: Parliament passed the budget on Wednesday',
      expect.stringContaining('2024-05-15: Ministers agreed'),
      expect.stringContaining('1994-04-06: '),
    ]);
  });
});
