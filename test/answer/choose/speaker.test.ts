import { describe, expect, it } from 'vitest';
import { readAskedSpeech } from '../../../src/answer/choose/speaker.ts';
import { article, askOf, textsOf } from '../fixture.ts';

describe('readAskedSpeech', () => {
  it.each([
    ['What did Ada Brenn say about the airport?', ['ada', 'brenn'], ' the airport?'],
    ['what does the ministry think', ['ministry'], ''],
    ['What did the mayor warn of?', ['mayor'], '?'],
    ['What did Noura Said say?', ['noura', 'said'], ''],
  ])('reads who is asked about in %j', (question, speaker, topic) => {
    expect(readAskedSpeech(question)).toEqual({ speaker, topic });
  });
  it.each(['What did she do?', 'Who said it?', 'What is said?', 'What did say?', ''])(
    'reads nobody in %j',
    (question) => {
      expect(readAskedSpeech(question)).toBeNull();
    },
  );
});

describe('an answer to "what did X say"', () => {
  it.each([
    'Ada Brenn said the airport was closed.',
    'The airport is closed, said the head of the service, Ada Brenn.',
    'The airport is closed, Ada Brenn, who leads the service, told reporters.',
    'According to Ada Brenn, the airport is closed.',
    'Ada Brenn called for the airport to be closed.',
  ])('may be %j', (sentence) => {
    expect(textsOf(askOf([article('a', sentence)], 'What did Ada Brenn say about the airport?'))).toEqual([
      sentence,
    ]);
  });

  it('is no sentence in which she does not speak, also when a day is asked about', () => {
    const body = 'Ada Brenn was arrested at the airport on Thursday, the statement said.';
    expect(askOf([article('a', body)], 'What did Ada Brenn say on Thursday?').quotes).toEqual([]);
  });

  it.each([
    'Ada Brenn was arrested at the airport, the statement said.',
    'Tomas Ruhl said that Ada Brenn would leave the airport.',
    'Tomas Ruhl said Ada Brenn would leave the airport.',
    'Ada Brenn was seen at the airport on Friday.',
    'Ada Brenn said the bridge was safe.',
  ])('is never %j', (sentence) => {
    expect(askOf([article('a', sentence)], 'What did Ada Brenn say about the airport?').quotes).toEqual([]);
  });
});

describe('an answer to "what did X say" without a topic', () => {
  it('may say it by another verb than the question, in a clause of its own', () => {
    const told = 'The union rejected the words of Minister Ada Brenn, who warned of long strikes.';
    const other = '“The minister played down the tragedy,” the union said.';
    expect(textsOf(askOf([article('a', `${told} ${other}`)], 'What did Brenn say?'))).toEqual([told]);
  });
});

describe('an answer to "who said …"', () => {
  it('holds what was said, not only somebody who speaks beside it', () => {
    const told = 'Minister Ada Brenn warned that it would be “very difficult” to end the strike.';
    const other = '“The strike is a tragedy,” the union said.';
    expect(
      textsOf(askOf([article('a', `${told} ${other}`)], 'Who said it would be difficult to end the strike?')),
    ).toEqual([told]);
  });

  it('is nobody when most of what was said is told by none', () => {
    const body =
      'The minister, Ada Brenn, says that she first saw the letter on Thursday. The strike goes on.';
    expect(askOf([article('a', body)], 'Who told reporters that the letter had been read?').quotes).toEqual(
      [],
    );
  });
});

describe('a surname that is also a verb of saying', () => {
  it('does not speak', () => {
    const body = 'General Noura Said will succeed him. The dam is intact.';
    expect(askOf([article('a', body)], 'What did Noura Said say?').quotes).toEqual([]);
  });

  it('speaks with a verb of its own', () => {
    const body = 'Noura Said said the dam is intact. The rain stopped.';
    expect(textsOf(askOf([article('a', body)], 'What did Noura Said say?'))).toEqual([
      'Noura Said said the dam is intact.',
    ]);
  });
});

describe('an answer to "who"', () => {
  it('may be a sentence with a pronoun beside the one that names whom it means', () => {
    const body =
      'Ada Brenn took over the fire service in 2029. She called on residents to leave the old town.';
    const [quote] = askOf([article('a', body)], 'Who called on residents to leave the old town?').quotes;
    expect(quote?.text).toBe('She called on residents to leave the old town.');
    expect(quote?.context?.[0]?.text).toContain('Ada Brenn');
  });

  it('is never a sentence with a pronoun that nothing explains', () => {
    const body =
      'She called on residents to leave the old town. Ada Brenn took over the fire service in 2029.';
    expect(askOf([article('a', body)], 'Who called on residents to leave the old town?').quotes).toEqual([]);
  });
});

describe('who merely stands beside the speaker', () => {
  it.each([
    ['Talb', 'President Omar Talb is safe, his spokeswoman Leila Haddad said.'],
    ['Lund', 'Lund had done nothing wrong, said Lund’s lawyer, Marta Ivens.'],
    ['Lund', 'His lawyer, Marta Ivens, said Lund had done nothing wrong.'],
    ['Talb', 'A spokesman for Talb said the president was safe.'],
    ['Tarek Karm', 'Minister Yusuf Karm said the city was calm.'],
    ['Renn', 'Opposition leader Jonas Feld called on Renn to resign.'],
    ['the health ministry', 'The interior ministry said nine people were killed.'],
    ['Renn', 'Renn was accused of theft by a neighbour.'],
  ])('is not what %s said: %j', (name, sentence) => {
    const body = `${sentence} Rain fell on the hills. Omar Talb, Peter Lund, Tarek Karm and Aldo Renn met.`;
    expect(textsOf(askOf([article('a', body)], `What did ${name} say?`))).not.toContain(sentence);
  });

  it('speaks for a body as its spokesman', () => {
    const sentence = 'A spokesman for the interior ministry said the dam was safe.';
    expect(textsOf(askOf([article('a', sentence)], 'What did the interior ministry say?'))).toEqual([
      sentence,
    ]);
  });
});

describe('an answer to "who said"', () => {
  const denial = 'Leila Haddad denied reports that the president had fled the country.';

  it('is never who denies it', () => {
    expect(askOf([article('a', denial)], 'Who said the president had fled the country?').quotes).toEqual([]);
  });

  it('is who says it, beside a denial that ranks as high', () => {
    const told = 'Colonel Aldo Renn said the president had fled the country.';
    const outcome = askOf(
      [article('a', `${denial}\n\n${told}`)],
      'Who said the president had fled the country?',
    );
    expect(textsOf(outcome)).toEqual([told]);
  });
});
