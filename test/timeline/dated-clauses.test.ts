import { describe, expect, it } from 'vitest';
import { datedArticle } from '../../src/timeline/dated-clauses.ts';
import { articleEntry } from './article.ts';

/** Published Saturday 8 January 2022. `|` parts the dated things of a sentence: start, precision, status, focus. */
const TABLE: readonly (readonly [why: string, sentence: string, ...expected: readonly string[]])[] = [
  [
    'a weekday in the past tense',
    'Workers recovered twelve bodies on Tuesday, the fire service said.',
    '2022-01-04 day happened: Workers recovered twelve bodies on Tuesday',
  ],
  [
    'the same weekday to come',
    'The strike will begin on Monday if talks fail.',
    '2022-01-10 day planned: The strike will begin on Monday',
  ],
  [
    'two dates to their own clauses',
    'The committee stated on Saturday that its former director had been detained on Thursday.',
    '2022-01-08 day reported: The committee stated on Saturday',
    '2022-01-06 day happened: its former director had been detained on Thursday',
  ],
  [
    'two verbs of one subject',
    'Three people were arrested on Monday and released on Wednesday.',
    '2022-01-03 day happened: Three people were arrested on Monday',
    '2022-01-05 day happened: released on Wednesday',
  ],
  [
    'a verb that shares the date',
    'The president on Friday signed the law and, backed by the army, dissolved parliament.',
    '2022-01-07 day happened: The president on Friday signed the law and, backed by the army, dissolved parliament',
  ],
  [
    'a statement and the plan it tells of',
    'The company said Friday it would close two plants next month.',
    '2022-01-07 day reported: The company said Friday',
    '2022-02-01 month planned: it would close two plants next month',
  ],
  [
    'a plan told with its own day',
    'The parliament will meet on January 11, the speaker told reporters on Saturday.',
    '2022-01-11 day planned: The parliament will meet on January 11',
    '2022-01-08 day reported: the speaker told reporters on Saturday',
  ],
  [
    'a statement only',
    'He held a long telephone conversation with his counterpart, the palace reported on Saturday.',
    '2022-01-08 day reported: the palace reported on Saturday',
  ],
  [
    'a quotation',
    '“We will not leave,” the mayor said on Monday.',
    '2022-01-03 day reported: the mayor said on Monday',
  ],
  [
    'negation',
    'The parliament did not vote on the bill on Tuesday.',
    '2022-01-04 day negated: The parliament did not vote on the bill on Tuesday',
  ],
  ['an empty subject', 'No one was hurt on Monday.', '2022-01-03 day negated: No one was hurt on Monday'],
  [
    'a denial',
    'The army denied reports that it shelled the town on Sunday.',
    '2022-01-02 day negated: it shelled the town on Sunday',
  ],
  [
    'a denial with its own day',
    'The ministry denied on Wednesday that troops had fired on the crowd.',
    '2022-01-05 day reported: The ministry denied on Wednesday',
  ],
  [
    'an expected event',
    'The court is expected to rule on Friday.',
    '2022-01-14 day planned: to rule on Friday',
  ],
  [
    'a refusal is what took place',
    'She refused to testify on Thursday.',
    '2022-01-06 day happened: She refused to testify on Thursday',
  ],
  [
    'an aim without a date',
    'The prime minister flew to Ankara on Monday to sign the accord.',
    '2022-01-03 day happened: The prime minister flew to Ankara on Monday to sign the accord',
  ],
  [
    'a relative clause with its noun',
    'The country is rocked by a protest that erupted in the provinces on Sunday before spreading to other cities.',
    '2022-01-02 day happened: a protest that erupted in the provinces on Sunday',
  ],
  [
    'a subject before a relative clause',
    'The president, who took office in March 2019, resigned on Thursday.',
    '2019-03-01 month happened: The president, who took office in March 2019',
    '2022-01-06 day happened: The president, who took office in March 2019, resigned on Thursday',
  ],
  [
    'an event at the same time',
    'A woman was killed on Thursday evening when two robbers emptied their pistols.',
    '2022-01-06T18:00 part-of-day happened: A woman was killed on Thursday evening when two robbers emptied their pistols',
  ],
  [
    'what came before stays out',
    'Following the riots, the committee met on Saturday.',
    '2022-01-08 day happened: the committee met on Saturday',
  ],
  [
    'what came after stays out',
    'The trial opened on Monday after months of delay.',
    '2022-01-03 day happened: The trial opened on Monday',
  ],
  [
    'a noun with its day',
    "The governor condemned Thursday's attack on the airport.",
    "2022-01-06 day happened: Thursday's attack on the airport",
  ],
  [
    'an event in a dated noun',
    "At least nine people died in Sunday's fire.",
    "2022-01-02 day happened: At least nine people died in Sunday's fire",
  ],
  [
    'a day that is set and one that it moves to',
    'The meeting scheduled for Friday was postponed until Monday.',
    '2022-01-10 day planned: The meeting scheduled for Friday was postponed until Monday',
  ],
  [
    'a week is no day',
    'He was removed from office this week.',
    '2022-01-03 week happened: He was removed from office this week',
  ],
  [
    'a month is no day',
    'The river burst its banks last month.',
    '2021-12-01 month happened: The river burst its banks last month',
  ],
  [
    'a range',
    'From 2 to 8 January the internet was cut off.',
    '2022-01-02 range happened: From 2 to 8 January the internet was cut off',
  ],
  [
    'an open end',
    'Police have detained 40 people since Friday.',
    '2022-01-07 not-before happened: Police have detained 40 people since Friday',
  ],
  [
    'an open start',
    'Schools must reopen by 10 January.',
    'null not-after planned: Schools must reopen by 10 January',
  ],
  [
    'an hour',
    'The ceasefire took effect at 10 p.m. on Saturday.',
    '2022-01-08T22:00 hour happened: The ceasefire took effect at 10 p.m. on Saturday',
  ],
  [
    'the finer of two dates of one thing',
    'There were still some shots this morning (Saturday, January 8) that were heard around 8 in the morning.',
    '2022-01-08T08:00 hour happened: There were still some shots this morning (Saturday, January 8) that were heard around 8 in the morning',
  ],
  [
    'two clauses side by side',
    'On Monday the bank raised rates; on Tuesday the currency fell.',
    '2022-01-03 day happened: On Monday the bank raised rates',
    '2022-01-04 day happened: on Tuesday the currency fell',
  ],
  [
    'a condition',
    'The union will call off the march if the bill passes on Monday.',
    '2022-01-10 day planned: the bill passes on Monday',
  ],
  [
    'an undated statement',
    '“The situation is calm,” a spokesman said.',
    '2022-01-08 day reported: a spokesman said',
  ],
  [
    'a day that was planned',
    'A strike that was planned for Monday has been called off.',
    '2022-01-10 day negated: A strike that was planned for Monday',
  ],
  [
    'what would have been',
    'Had the vote been held on Monday, he would have won.',
    '2022-01-03 day negated: Had the vote been held on Monday',
  ],
  [
    'a figure of the day before',
    'The death toll rose to 42 on Friday from 35 on Thursday.',
    '2022-01-07 day happened: The death toll rose to 42 on Friday from 35 on Thursday',
  ],
  [
    'a choice made on a day',
    'The ministers voted to support the republic on Friday.',
    '2022-01-07 day happened: The ministers voted to support the republic on Friday',
  ],
  [
    'a day beside a measure',
    'Police fired tear gas on Saturday, a day after the president ordered a curfew.',
    '2022-01-08 day happened: Police fired tear gas on Saturday',
  ],
  [
    'two shifted events',
    'The internet was restored on Friday after being cut off on Wednesday.',
    '2022-01-07 day happened: The internet was restored on Friday',
    '2022-01-05 day happened: being cut off on Wednesday',
  ],
  [
    'a carried day',
    'On January 6 the committee opened an inquiry.\n\nOn the same day, its former head was arrested.',
    '2022-01-06 day happened: On January 6 the committee opened an inquiry',
    '2022-01-06 day happened: On the same day, its former head was arrested',
  ],
];

describe('dated clauses', () => {
  it.each(TABLE)('read %s', (_, body, ...expected) => {
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body));
    const found = clauses.map(
      (c) => `${c.when.start} ${c.when.precision} ${c.status}: ${body.slice(c.focus.start, c.focus.end)}`,
    );
    expect(found).toEqual(expected);
  });

  it('say which words a day was worked out from, and nothing for a full date', () => {
    const words = (body: string) =>
      datedArticle(articleEntry('a', '2022-01-08', body)).clauses.map((c) => c.dateWords);
    expect(words('He was detained on Thursday.')).toEqual(['Thursday']);
    expect(words('He was detained on 6 January 2022.')).toEqual([null]);
    expect(words('“We are ready,” the spokesman said.')).toEqual([null]);
  });

  it('keep a caption whole and never infer its day', () => {
    const body =
      'The army entered the city on Thursday.\n\nSmoke rises over the main square of the city, on January 5, 2022. © A Photographer / AP\n\nThe troops are still there.';
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body));
    const captions = clauses.filter((c) => c.passage.kind === 'caption');
    expect(captions.map((c) => [c.when.start, body.slice(c.focus.start, c.focus.end)])).toEqual([
      ['2022-01-05', 'Smoke rises over the main square of the city, on January 5, 2022.'],
    ]);
  });

  it('read no English verbs in another language', () => {
    const body = 'Der Minister will am 6. Januar 2022 kommen, was niemand has.';
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body, { lang: 'de' }));
    for (const clause of clauses)
      expect([clause.status, clause.when.basis.kind]).toEqual(['happened', 'stated']);
  });

  it('read an article once', () => {
    const entry = articleEntry('a', '2022-01-08', 'He was detained on Thursday.');
    expect(datedArticle(entry)).toBe(datedArticle(entry));
  });
});
