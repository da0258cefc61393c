import { describe, expect, it } from 'vitest';
import { NameBook } from '../../../src/answer/names/name-book.ts';
import { isBareFollowUp, resolveFollowUp } from '../../../src/answer/understand/follow-up.ts';
import { namesNobody } from '../../../src/answer/understand/pronoun.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

const BOOK = new NameBook([
  readEntry(
    article(
      'a',
      `Mayor Tomas Ruhl said on Friday that help was coming to Velmora. Reports from Velmora and in Kestrel were few.
"We go on," said Ada Brenn, who leads the Orla Rescue Committee. People in Kestrel waited. Nobody in Velmora slept.`,
    ),
  ),
]);
const exchange = (question: string, answer: string | null = null) => ({
  question,
  answer: () => (answer === null ? null : { text: answer, around: '', quoted: true }),
});
const resolved = (text: string, last: ReturnType<typeof exchange>) =>
  resolveFollowUp(text, last, BOOK)?.question ?? null;

describe('resolveFollowUp', () => {
  it.each([
    ['and when?', 'Why was Tomas Ruhl arrested?', 'When was Tomas Ruhl arrested?'],
    ['when', 'why was tomas ruhl arrested', 'When was Tomas Ruhl arrested?'],
    ['Why?', 'When did the troops arrive?', 'Why did the troops arrive?'],
    ['when did that happen?', 'Did Tomas Ruhl resign?', 'When did Tomas Ruhl resign?'],
    ['where exactly?', 'When was the bridge hit?', 'Where exactly was the bridge hit?'],
    ['and who?', 'When was the bridge attacked?', 'Who attacked the bridge?'],
    ['and when?', 'Who declared a state of emergency?', 'When did somebody declare a state of emergency?'],
    ['and when?', 'How many people were killed?', 'When were people killed?'],
    ['where?', 'bridge collapse', 'Where: bridge collapse?'],
    ['Who is he?', 'Why was Tomas Ruhl arrested?', 'Who is Tomas Ruhl?'],
    ['when was she elected', 'Who is Ada Brenn?', 'When was Ada Brenn elected?'],
    ['What is his job?', 'Where is Tomas Ruhl?', 'What is Tomas Ruhl’s job?'],
    ['Who arrested her?', 'Where is Ada Brenn?', 'Who arrested Ada Brenn?'],
    ['why did they march?', 'What do the protesters want?', 'Why did the protesters march?'],
    ['who attacked it?', 'When was the city hall attacked?', 'Who attacked the city hall?'],
    ['What happened there?', 'What is the situation in Velmora?', 'What happened in Velmora?'],
    ['what about Ada Brenn?', 'Where was Tomas Ruhl taken?', 'Where was Ada Brenn taken?'],
    ['and in Kestrel?', 'How many people were killed in Velmora?', 'How many people were killed in Kestrel?'],
    ['and in Kestrel?', 'How many people were killed?', 'How many people were killed in Kestrel?'],
    ['and Kestrel?', 'What is the situation in Velmora?', 'What is the situation in Kestrel?'],
    ['what about the airport?', 'What do people want?', 'What about the airport?'],
  ])('reads %j after %j as %j', (text, last, expected) => {
    expect(resolved(text, exchange(last))).toBe(expected);
  });

  it('takes whom "he" means from the answer when the question before names nobody', () => {
    const last = exchange(
      'Who declared an emergency?',
      'The mayor, Tomas Ruhl, declared an emergency in Velmora.',
    );
    expect(resolved('who is he?', last)).toBe('Who is Tomas Ruhl?');
  });

  it('takes the name of the answer that a misspelt question meant', () => {
    const last = exchange('why was breen arested', 'Tomas Ruhl said that Ada Brenn was held.');
    expect(resolved('who is she', last)).toBe('Who is Ada Brenn?');
  });

  it.each([
    ['When was the bridge closed?', 'Who is Tomas Ruhl?', 'it names its own matter'],
    ['Who is Ada Brenn and what did she say?', 'Who is Tomas Ruhl?', 'its pronoun is answered before it'],
    ['Is it safe in Velmora?', 'Who is Tomas Ruhl?', '"it" means nothing there'],
    ['What did the mayor say when he left?', 'Who is Ada Brenn?', 'its pronoun means the mayor'],
    ['Is there drinking water?', 'What happened in Velmora?', '"there" asks for being'],
    ['who is he?', 'How many people were killed?', 'nothing tells whom "he" means'],
  ])('leaves %j after %j alone: %s', (text, last) => {
    expect(resolved(text, exchange(last))).toBeNull();
  });
});

describe('isBareFollowUp and namesNobody', () => {
  it.each(['and when?', 'why', 'how many?', 'ok and where exactly', 'when did that happen'])(
    'knows %j as bare',
    (text) => {
      expect(isBareFollowUp(text)).toBe(true);
    },
  );
  it.each(['when was the bridge closed', 'how many people', 'bridge', 'why the flood'])(
    'does not know %j as bare',
    (text) => {
      expect(isBareFollowUp(text)).toBe(false);
    },
  );
  it.each(['who is he?', 'when was she arrested?'])('finds nobody named in %j', (text) => {
    expect(namesNobody(text, BOOK)).toBe(true);
  });
  it.each([
    'who is Ada Brenn?',
    'when was tomas ruhl arrested?',
    'When did he order the army to guard the airport?',
    'who is it',
  ])('lets %j be searched', (text) => {
    expect(namesNobody(text, BOOK)).toBe(false);
  });
});
