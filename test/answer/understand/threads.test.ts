import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/knowledge/article.ts';
import { article, askOf, codesOf, textsOf } from '../fixture.ts';

/** Invented news of a coup that failed, over four days. */
const NEWS: readonly Article[] = [
  article(
    'a',
    `Colonel Idris Benk led soldiers into the television building in Karun on Monday. “We have removed a corrupt regime,” Benk said.

President Omar Talb is safe, his spokeswoman Leila Haddad said. Haddad denied reports that the president had fled.

Defence Minister Yusuf Kerem was arrested by the mutineers at his home in Karun.`,
    { outlet: 'Outlet A', published: '2031-03-03' },
  ),
  article(
    'b',
    `Loyal troops freed Defence Minister Yusuf Kerem on Tuesday. At least 8 people were killed in the fighting in Karun, the health ministry said.

The airport of Karun is closed, the operator said on Tuesday. The airport in Mavia was opened to flights from Karun.

President Omar Talb accused former president Hakim Sulem of financing the plot.`,
    { outlet: 'Outlet B', published: '2031-03-04' },
  ),
  article(
    'c',
    `Benk was captured near the village of Tissal on Thursday, the army said. Forty-six soldiers were arrested in Karun.

The army chief, General Samir Odeh, was dismissed on Thursday. General Noura Sad will succeed him.

“I will restore order,” Noura Sad said. Opposition leader Vera Holm called on President Omar Talb to resign.

Eleven people were killed in the fighting in Karun, according to the Red Crescent.`,
    { outlet: 'Outlet C', published: '2031-03-06' },
  ),
];

const NOW = '2031-03-08T18:00:00Z';
const asked = (text: string, ...thread: readonly string[]) => askOf(NEWS, text, { thread, now: NOW });

describe('a follow-up in its thread is understood as', () => {
  it.each([
    // Question words.
    ['and when?', ['Who was captured near Tissal?'], 'When was Benk captured near Tissal?'],
    ['when', ['was yusuf kerem arrested'], 'When was Yusuf Kerem arrested?'],
    [
      'when was that?',
      ['Who led soldiers into the television building?'],
      'When did Idris Benk lead soldiers into the television building?',
    ],
    ['and when?', ['Who will succeed Samir Odeh?'], 'When will Noura Sad succeed Samir Odeh?'],
    ['when did that happen?', ['Was Samir Odeh dismissed?'], 'When was Samir Odeh dismissed?'],
    ['where exactly?', ['Who was captured on Thursday?'], 'Where exactly was Benk captured on Thursday?'],
    ['where?', ['Was Yusuf Kerem arrested?'], 'Where was Yusuf Kerem arrested?'],
    ['why?', ['Did Omar Talb resign?'], 'Did Omar Talb resign, and if so, why?'],
    ['but why?', ['When was Samir Odeh dismissed?'], 'Why was Samir Odeh dismissed?'],
    ['how many?', ['Were soldiers arrested in Karun?'], 'How many soldiers were arrested in Karun?'],
    ['how many?', ['Was anyone killed in the fighting?'], 'How many people were killed in the fighting?'],
    ['and who?', ['Was anyone captured near Tissal?'], 'Who was captured near Tissal?'],
    ['by whom?', ['When was Yusuf Kerem arrested?'], 'Who arrested Yusuf Kerem?'],
    ['who?', ['How many people were killed?'], 'Who was killed?'],
    ['since when?', ['Is the airport of Karun closed?'], 'Since when is the airport of Karun closed?'],
    ['what day?', ['When was Samir Odeh dismissed?'], 'What day was Samir Odeh dismissed?'],
    ['in which town?', ['When was Yusuf Kerem arrested?'], 'In which town was Yusuf Kerem arrested?'],
    ['what for?', ['When was Samir Odeh dismissed?'], 'Why was Samir Odeh dismissed?'],
    ['when?', ['Was Yusuf Kerem arrested?', 'who is he?'], 'When was Yusuf Kerem arrested?'],
    ['by whom?', ['Was Yusuf Kerem arrested?', 'who is he?'], 'Who arrested Yusuf Kerem?'],
    ['who was it then?', ['Was the president arrested?'], 'Who was arrested?'],
    ['where?', ['How many people died?'], 'Where did people die?'],
    ['who?', ['How many soldiers died?'], 'Who died?'],
    ['when?', ['What happened to Yusuf Kerem?'], 'When did it happen to Yusuf Kerem?'],
    ['from which countries?', ['How many observers will come?'], 'From which countries will observers come?'],
    ['until when?', ['Is the airport of Karun closed?'], 'Until when is the airport of Karun closed?'],
    // Pronouns.
    ['is he a suspect?', ['Was the driver hurt?'], 'Is the driver a suspect?'],
    ['is he ill?', ['Who is Vera Holm’s husband?'], 'Is Vera Holm’s husband ill?'],
    ['have they arrived?', ['When will observers come?'], 'Have the observers arrived?'],
    ['how many?', ['When will observers come?', 'have they arrived?'], 'How many observers have arrived?'],
    [
      'how many of them were soldiers?',
      ['How many people died?'],
      'How many of the people who died were soldiers?',
    ],
    [
      'how many of them civilians?',
      ['How many people died?'],
      'How many of the people who died were civilians?',
    ],
    ['who is against it?', ['What does the treaty say about Mavia?'], 'Who is against the treaty?'],
    ['was he killed?', ['Who was captured near Tissal?'], 'Was Benk killed?'],
    ['where is he now?', ['Who was captured near Tissal?'], 'Where is Benk now?'],
    ['who is he?', ['Who led soldiers into the television building?'], 'Who is Idris Benk?'],
    ['what did she say?', ['Who will succeed Samir Odeh?'], 'What did Noura Sad say?'],
    ['was he dismissed?', ['Who was arrested by the mutineers?'], 'Was Yusuf Kerem dismissed?'],
    ['what did he do?', ['Who did Omar Talb accuse?'], 'What did Hakim Sulem do?'],
    ['who is she?', ['Who said the president is safe?'], 'Who is Leila Haddad?'],
    ['who arrested him?', ['What happened to Yusuf Kerem?'], 'Who arrested Yusuf Kerem?'],
    ['was he freed?', ['Was Yusuf Kerem arrested?', 'when?'], 'Was Yusuf Kerem freed?'],
    ['what happened there?', ['Who was captured near Tissal?'], 'What happened in Tissal?'],
    ['is it open?', ['Why is the airport of Karun closed?'], 'Is the airport open?'],
    ['where were they arrested?', ['How many soldiers were arrested?'], 'Where were the soldiers arrested?'],
    ['who freed him?', ['Where was Yusuf Kerem arrested?', 'and when?'], 'Who freed Yusuf Kerem?'],
    // Another topic.
    ['and Noura Sad?', ['What did Omar Talb say?'], 'What did Noura Sad say?'],
    ['what about Samir Odeh?', ['Was Yusuf Kerem arrested?'], 'Was Samir Odeh arrested?'],
    ['and in Mavia?', ['Is the airport in Karun open?'], 'Is the airport in Mavia open?'],
    ['and in Mavia?', ['How many people were killed?'], 'How many people were killed in Mavia?'],
    ['and yesterday?', ['What happened on Tuesday?'], 'What happened yesterday?'],
    [
      'and on Thursday?',
      ['Was anyone captured in Karun on Monday?'],
      'Was anyone captured in Karun on Thursday?',
    ],
    ['and on Friday?', ['Who was arrested?'], 'Who was arrested on Friday?'],
    [
      'and how many children?',
      ['How many people were killed in Karun?'],
      'How many children were killed in Karun?',
    ],
    ['and soldiers?', ['How many people were killed in Karun?'], 'How many soldiers were killed in Karun?'],
    ['and injured?', ['How many people were killed in Karun?'], 'How many people were injured in Karun?'],
    ['and the schools?', ['Is Mavia airport open?'], 'Are the schools open?'],
    ['and the borders?', ['Is the airport open?'], 'Are the borders open?'],
    ['and the exams?', ['When do schools open again?'], 'When do the exams open again?'],
    ['and the trains?', ['Is gas back on in Karun?'], 'Are the trains back on in Karun?'],
    ['and schools?', ['Is the airport open?'], 'Are schools open?'],
    ['and the children?', ['Where is the first lady?'], 'Where are the children?'],
    ['and the minister?', ['Was Yusuf Kerem arrested?'], 'Was the minister arrested?'],
    ['and to Mavia?', ['How many soldiers were moved?'], 'How many soldiers were moved to Mavia?'],
    ['how many were freed?', ['How many soldiers were arrested?'], 'How many soldiers were freed?'],
    ['why not?', ['Did the president leave Karun?'], 'Why did the president not leave Karun?'],
    ['where?', ['Were the arrested soldiers freed?'], 'Where were the arrested soldiers freed?'],
    ['what about the port?', ['Is the airport open?'], 'Is the port open?'],
    ['and the soldiers?', ['How many people died?'], 'How many soldiers died?'],
    ['and the dogs?', ['How many soldiers were arrested?'], 'How many dogs were arrested?'],
    ['and the fish?', ['Can I drink the water in Karun?'], 'Can I eat the fish in Karun?'],
    ['and the bridge?', ['Can we use the road?'], 'Can we use the bridge?'],
    ['how long for?', ['Are the dockers on strike?'], 'How long are the dockers on strike for?'],
    ['where from?', ['When will observers come?'], 'Where will observers come from?'],
    ['is he going to resign?', ['Who is Omar Talb?'], 'Will Omar Talb resign?'],
    ['how deep is it?', ['How long is Lake Tissal?'], 'How deep is Lake Tissal?'],
    ['how many?', ['Has anyone been arrested?'], 'How many people have been arrested?'],
    ['when?', ['What did Omar Talb say?'], 'When did Omar Talb say that?'],
    // The same once more, more of it, who said it.
    ['is that still true?', ['Is the airport of Karun closed?'], 'Is the airport of Karun closed?'],
    ['really?', ['Was Yusuf Kerem arrested?'], 'Was Yusuf Kerem arrested?'],
    [
      'who said so?',
      ['Is the airport of Karun closed?'],
      'Who said what was quoted for “Is the airport of Karun closed?”?',
    ],
    ['says who?', ['Is the president safe?'], 'Who said what was quoted for “Is the president safe?”?'],
    [
      'what else?',
      ['What did Noura Sad say?'],
      'What else do the articles say to “What did Noura Sad say?”?',
    ],
    // Through small talk, and behind two questions in one.
    ['and where?', ['Was Yusuf Kerem arrested?', 'thanks'], 'Where was Yusuf Kerem arrested?'],
    ['when was he dismissed?', ['Is the airport open? Who is Samir Odeh?'], 'When was Samir Odeh dismissed?'],
  ])('%j after %j: %j', (text, thread, expected) => {
    const outcome = asked(text, ...thread);
    expect(outcome.understoodAs).toBe(expected);
  });
});

describe('who said so', () => {
  it('quotes the sentence again that says who said it', () => {
    const outcome = asked('who said so?', 'Is the airport of Karun closed?');
    expect(outcome.kind).toBe('answered');
    expect(textsOf(outcome)).toEqual(['The airport of Karun is closed, the operator said on Tuesday.']);
  });

  it('says that the article names nobody', () => {
    const outcome = asked('who said that?', 'Who was arrested by the mutineers?');
    expect(outcome).toMatchObject({ kind: 'not-covered', quotes: [] });
    expect(outcome.notices).toContainEqual({ code: 'no-speaker', facts: { quoted: true } });
  });

  it('says that nothing was quoted', () => {
    const outcome = asked('says who?', 'Who won the chess cup?');
    expect(outcome.notices).toContainEqual({ code: 'no-speaker', facts: { quoted: false } });
  });

  it('is too vague without a question before it', () => {
    expect(asked('who said so?').kind).toBe('too-vague');
  });
});

describe('more', () => {
  it('shows what was not shown yet, and says when there is nothing more', () => {
    const first = asked('What happened in Karun?');
    const more = asked('more', 'What happened in Karun?');
    const shown = new Set(textsOf(first));
    expect(textsOf(more).filter((text) => shown.has(text))).toEqual([]);
    const end = asked('what else?', 'Who was arrested by the mutineers?');
    expect(end.kind).toBe('not-covered');
    expect(codesOf(end)).toContain('nothing-more');
  });
});

describe('a question that stands by itself', () => {
  it.each([
    'Who is Samir Odeh?',
    'Is it safe in Karun?',
    'What did the president say when he left?',
    'How many soldiers were arrested?',
    'Is there drinking water?',
  ])('%j is not changed by the one before it', (text) => {
    expect(asked(text, 'Was Yusuf Kerem arrested?')).not.toHaveProperty('understoodAs');
  });
});

describe('nobody a pronoun could mean', () => {
  it.each([
    ['who is he?', 'How many people were killed in Karun?'],
    ['was she arrested?', 'What happened in Tissal yesterday?'],
  ])('%j after %j is never a place', (text, before) => {
    const { understoodAs = '' } = asked(text, before);
    expect(understoodAs).not.toMatch(/Karun|Tissal|Mavia/u);
  });
});

describe('what would be no sentence is not made of a question word and the last question:', () => {
  it.each([
    ['how many?', 'How long did the president stay?'],
    ['how much?', 'Is the airport of Karun closed?'],
    ['who?', 'Did the president leave Karun?'],
    ['by whom?', 'Why did the president leave Karun?'],
    ['with whom?', 'Who is Omar Talb?'],
    ['what?', 'When was Samir Odeh dismissed?'],
  ])('%j behind %j', (text, last) => {
    const outcome = asked(text, last);
    expect(outcome.understoodAs).toBeUndefined();
    expect(outcome.quotes).toEqual([]);
  });
});
