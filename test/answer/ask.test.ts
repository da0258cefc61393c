import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/index.ts';
import { Library } from '../../src/library.ts';
import { article, askOf, codesOf, FLOOD, textsOf } from './fixture.ts';

const [OUTLET_A, OUTLET_B, OUTLET_C] = FLOOD;

describe('figures side by side', () => {
  const outcome = askOf(FLOOD, 'How many people were killed in the flood?');

  it('puts different figures beside each other, newest first, one a figure', () => {
    expect(outcome.kind).toBe('conflicting');
    expect(
      outcome.kind === 'conflicting' && outcome.figures.map(({ amount }) => [amount.low, amount.high]),
    ).toEqual([
      [26, 26],
      [12, null],
    ]);
    expect(codesOf(outcome)).toEqual(['figures-differ', 'not-judged']);
  });

  it('counts a wire text carried by two outlets once', () => {
    expect(outcome.quotes).toHaveLength(2);
    expect(outcome.quotes[1]?.alsoCarriedBy).toHaveLength(1);
    expect(outcome.quotes[1]?.citation.agency).toBe('Agency X');
  });

  it('says how many outlets agree when independent ones give one figure', () => {
    const agree = askOf(
      [
        article('a', 'The flood in Velmora killed 26 people, the fire service said.', { outlet: 'Outlet A' }),
        article('c', 'Mayor Tomas Ruhl said on Friday that 26 people were killed by the flood.', {
          outlet: 'Outlet C',
        }),
      ],
      'How many people were killed in the flood?',
    );
    expect(agree.kind).toBe('answered');
    expect(agree.notices).toContainEqual({ code: 'figures-agree', facts: { outlets: 2 } });
    expect(agree.quotes).toHaveLength(2);
  });

  it('does not call figures of two different things a difference', () => {
    const two = askOf(
      [
        article('a', 'The flood killed 26 people in Velmora.', { outlet: 'Outlet A' }),
        article('c', 'The flood killed 4 people in Kestrel.', { outlet: 'Outlet C' }),
      ],
      'How many people were killed by the flood in Velmora?',
    );
    expect(two.kind).toBe('answered');
    expect(textsOf(two)[0]).toBe('The flood killed 26 people in Velmora.');
  });

  it('does not set figures of two places against each other', () => {
    const two = askOf(
      [
        article('a', 'The flood killed 26 people in Velmora.', { outlet: 'Outlet A' }),
        article('c', 'The flood killed 4 people in Kestrel.', { outlet: 'Outlet C' }),
      ],
      'How many people were killed by the flood?',
    );
    expect(two.kind).toBe('answered');
  });

  it('reads the number that counts what was asked, not the one beside it', () => {
    const counted = askOf(
      [
        article('a', 'In Velmora 26 people were killed and 140 people were injured by the flood.', {
          outlet: 'Outlet A',
        }),
        article('c', 'At least 150 people were injured and 26 killed by the flood in Velmora.', {
          outlet: 'Outlet C',
        }),
      ],
      'How many people were injured by the flood in Velmora?',
    );
    expect(counted.kind === 'conflicting' && counted.figures.map(({ amount }) => amount.low).sort()).toEqual([
      140, 150,
    ]);
  });
});

describe('changed statements', () => {
  it('shows the newer state first when an older article says the opposite', () => {
    const outcome = askOf(FLOOD, 'Is the airport open?');
    expect(outcome.quotes.map(({ article: id }) => id)).toEqual(['c-saturday', 'a-friday']);
    expect(codesOf(outcome)).toEqual(['statements-changed', 'not-judged', 'no-yes-no']);
  });

  it('knows the opposite state on an asked day too', () => {
    expect(textsOf(askOf(FLOOD, 'Was the airport open on Friday?'))).toEqual([
      'The airport of Velmora is closed, the operator said on Friday.',
    ]);
  });

  it('answers from the one article there is, without speaking of a change', () => {
    const outcome = OUTLET_A ? askOf([OUTLET_A], 'Is the airport open?') : null;
    expect(outcome && textsOf(outcome)).toEqual([
      'The airport of Velmora is closed, the operator said on Friday.',
    ]);
    expect(outcome && codesOf(outcome)).toEqual(['no-yes-no']);
  });
});

describe('origins and further quotes', () => {
  it('never shows the same words twice', () => {
    const outcome = askOf(FLOOD, 'according to Agency X, how many people were killed in the flood?');
    expect(new Set(textsOf(outcome)).size).toBe(outcome.quotes.length);
    expect(outcome.quotes).toHaveLength(1);
  });

  it('puts the newer of two equal answers first', () => {
    const body = (day: string) => `Tomas Ruhl is the mayor of Velmora, the council said on ${day}.`;
    const outcome = askOf(
      [
        article('a-old', body('Monday'), { published: '2031-03-03', outlet: 'Outlet A' }),
        article('b-new', body('Friday'), { published: '2031-03-07', outlet: 'Outlet B' }),
      ],
      'Who is the mayor of Velmora?',
    );
    expect(outcome.quotes[0]?.article).toBe('b-new');
    expect(outcome.asOf).toBe('2031-03-07');
  });

  it('links the sentence when the article has a link, and only then', () => {
    const linked = OUTLET_A ? askOf([OUTLET_A], 'Is the airport closed?') : null;
    expect(linked?.quotes[0]?.citation.sentenceUrl).toMatch(
      /^https:\/\/a\.example\/flood#:~:text=The%20airport/u,
    );
    const plain = OUTLET_B ? askOf([OUTLET_B], 'Who declared a state of emergency?') : null;
    expect(plain?.quotes[0]?.citation).not.toHaveProperty('url');
  });
});

describe('the newest and the days', () => {
  it('gives the newest first for "the latest on"', () => {
    const outcome = askOf(FLOOD, "what's the latest on the airport?");
    expect(outcome.quotes[0]?.article).toBe('c-saturday');
  });

  it('opens the newest articles when nothing is named', () => {
    const outcome = askOf(FLOOD, "what's the latest?");
    expect(outcome.quotes[0]?.article).toBe('c-saturday');
    expect(outcome.quotes.length).toBeGreaterThan(1);
  });

  it('opens with reports of recent days, not with the opening of a feature', () => {
    const feature = article(
      'feature',
      'The dust has a taste, people in Velmora say, and it is the taste of cheap cement. A street is gone.',
      { published: '2031-03-08' },
    );
    const report = article('report', 'The border of Velmora was closed by the army on Thursday.', {
      published: '2031-03-07',
    });
    expect(askOf([feature, report], "what's the latest?").quotes[0]?.article).toBe('report');
  });

  it.each(["what's the latest?", 'any news', 'what happened?'])(
    'for %j gives the newest report first, neither an older one nor a portrait',
    (text) => {
      const wire = article(
        'wire',
        'A dam gave way above Velmora on Tuesday, officials said in a statement.',
        {
          published: '2031-03-04',
        },
      );
      const portrait = article(
        'portrait',
        'Jorun Tolk was 63 years old and had kept the gauge on the dam for nineteen of them.',
        { published: '2031-03-08T20:00:00Z' },
      );
      const inquiry = article(
        'inquiry',
        'The public prosecutor of Velmora has opened an investigation against the company.',
        { published: '2031-03-08T07:00:00Z' },
      );
      const { quotes } = askOf([wire, portrait, inquiry], text);
      expect(quotes.map((quote) => quote.article)).toEqual(['inquiry', 'wire', 'portrait']);
    },
  );

  it('quotes what is dated to the asked day and says how the day was read', () => {
    const outcome = askOf(FLOOD, 'what happened on thursday');
    expect(textsOf(outcome)).toEqual([
      'The river Orla burst its banks in Velmora on Thursday and flooded the old town.',
    ]);
    expect(outcome.notices[0]).toEqual({
      code: 'period-read',
      facts: { words: 'thursday', from: '2031-03-06', to: '2031-03-06' },
    });
  });

  it('does not answer for another day than the asked one', () => {
    const outcome = askOf(FLOOD, 'When did the airport reopen on Monday?');
    expect(outcome.kind).toBe('not-covered');
  });

  it.each(['on Thursday', 'yesterday', 'on March 5'])(
    'refuses a question about %s when it happened on another day',
    (day) => {
      const told =
        'The airport of Velmora reopened for freight and passengers on Saturday after repairs of the northern runway.';
      const question = (when: string) =>
        `Did the airport of Velmora reopen ${when} for freight and passengers after repairs of the northern runway?`;
      expect(askOf([article('a', told)], question(day)).quotes).toEqual([]);
      expect(textsOf(askOf([article('a', told)], question('on Saturday')))).toEqual([told]);
    },
  );

  it('does not take the Thursday of an older article for the one that is asked about', () => {
    const older = article('old', 'The airport of Velmora reopened on Thursday.', { published: '2031-03-01' });
    const newer = article('new', 'The river fell on Friday.', { published: '2031-03-08' });
    expect(askOf([older, newer], 'Did the airport of Velmora reopen on Thursday?').kind).toBe('not-covered');
    expect(askOf([older, newer], 'Did the airport of Velmora reopen on February 27?').quotes).toHaveLength(1);
  });

  it('does not take the articles’ Friday for a later yesterday', () => {
    expect(askOf(FLOOD, 'What happened yesterday?', { now: '2031-03-12T10:00:00Z' }).kind).toBe(
      'not-covered',
    );
    expect(askOf(FLOOD, 'What happened yesterday?').quotes.length).toBeGreaterThan(0);
  });
});

describe('outlets', () => {
  it('searches only the articles of a named outlet', () => {
    const outcome = askOf(FLOOD, 'What does Outlet A say about the airport?');
    expect(outcome.quotes.map(({ article: id }) => id)).toEqual(['a-friday']);
    expect(codesOf(outcome)).toContain('outlet-limited');
    expect(outcome.searched).toEqual({ articles: 1, outlets: 1, from: '2031-03-07', to: '2031-03-07' });
  });

  it('says that an outlet is not here, and which are', () => {
    const outcome = askOf(FLOOD, 'What does Reuters say about the airport?');
    expect(outcome.kind).toBe('not-covered');
    expect(outcome.notices[0]).toEqual({
      code: 'outlet-not-here',
      facts: { outlet: 'Reuters', outlets: ['Outlet A', 'Outlet B', 'Outlet C'] },
    });
  });

  it('quotes what an article here says that the outlet reported', () => {
    const outcome = askOf(
      [article('a', 'Reuters reported that the airport of Velmora was closed on Friday.')],
      'What did Reuters report about the airport of Velmora?',
    );
    expect(textsOf(outcome)).toEqual(['Reuters reported that the airport of Velmora was closed on Friday.']);
  });
});

describe('threads and several questions', () => {
  it.each([
    ['who is he?', ['Who declared a state of emergency?'], 'Who is Tomas Ruhl?'],
    ['what about Ada Brenn?', ['Who is Tomas Ruhl?'], 'Who is Ada Brenn?'],
    ['and when?', ['Hi!', 'Did the airport reopen?'], 'When did the airport reopen?'],
  ])('understands %j in its thread and says so', (text, thread, understoodAs) => {
    const outcome = askOf(FLOOD, text, { thread });
    expect(outcome).toMatchObject({ kind: 'answered', understoodAs });
    expect(outcome.notices[0]).toEqual({ code: 'understood-as', facts: { text: understoodAs } });
  });

  it('does not say how a question was understood that needed no understanding', () => {
    expect(askOf(FLOOD, 'Who is Tomas Ruhl?', { thread: ['Who is Ada Brenn?'] })).not.toHaveProperty(
      'understoodAs',
    );
  });

  it('answers each of several questions with its best quote', () => {
    const outcome = askOf(FLOOD, 'Who declared a state of emergency? Is the airport open?');
    expect(outcome.notices).toContainEqual({ code: 'several-questions', facts: { count: 2, answered: 2 } });
    expect(textsOf(outcome)[0]).toContain('state of emergency');
    expect(textsOf(outcome)[1]).toContain('airport');
  });

  it('answers what it can of several questions and counts what it cannot', () => {
    const outcome = askOf(FLOOD, 'Who declared a state of emergency? Who won the chess cup?');
    expect(outcome.kind).toBe('answered');
    expect(outcome.notices).toContainEqual({ code: 'several-questions', facts: { count: 2, answered: 1 } });
  });
});

describe('what somebody else wrote', () => {
  it('shows the closest quotes newest first and rates nothing', () => {
    const outcome = askOf(FLOOD, 'They say 500 people were killed in the flood in Velmora!! Share this!', {
      mode: 'claim',
    });
    expect(outcome.quotes[0]?.article).toBe('c-saturday');
    expect(codesOf(outcome)).toContain('claim-not-rated');
  });

  it('looks up the beginning of a message that is longer than any question', () => {
    const outcome = askOf(FLOOD, `The airport of Velmora is closed. ${'Please share this. '.repeat(400)}`, {
      mode: 'claim',
    });
    expect(textsOf(outcome).join(' ')).toContain('airport');
  });

  it('says that a message is in a language no article has', () => {
    const outcome = askOf(FLOOD, 'Аэропорт закрыт, погибло 500 человек!', { mode: 'claim' });
    expect(outcome.kind).toBe('limited');
    expect(codesOf(outcome)).toContain('other-language');
  });

  it('says that the articles do not speak to it', () => {
    const outcome = askOf(FLOOD, 'My cat learned to dance.', { mode: 'claim' });
    expect(outcome.kind).toBe('not-covered');
    expect(codesOf(outcome)).toEqual(
      expect.arrayContaining(['claim-not-covered', 'claim-not-rated', 'searched']),
    );
  });
});

describe('the context guard in a reply', () => {
  it('sends a sentence that begins with a pronoun with the one that names whom it means', () => {
    const body =
      'Ada Brenn took over the fire service in 2029. She called on residents to leave the old town.';
    const outcome = askOf([article('a', body)], 'residents leave the old town');
    expect(textsOf(outcome)).toEqual(['She called on residents to leave the old town.']);
    expect(outcome.quotes[0]?.context?.map(({ text }) => text)).toEqual([
      'Ada Brenn took over the fire service in 2029.',
    ]);
  });

  it('explains a day that the words of the quote do not tell', () => {
    const body = 'On March 5 the council met in Velmora. On the same day, Ada Brenn resigned.';
    const [quote] = askOf([article('a', body)], 'When did Ada Brenn resign?').quotes;
    expect(quote?.dateNotes).toMatchObject([
      { words: 'On the same day', when: { start: '2031-03-05', end: '2031-03-06' } },
    ]);
    expect(quote?.dateNotes?.[0]?.from?.text).toBe('On March 5 the council met in Velmora.');
  });
});

describe('a proof that fails', () => {
  it('drops the quote, reports it and answers nothing when none is left', () => {
    const library = Library.of(OUTLET_C ? [OUTLET_C] : []);
    const errors: string[] = [];
    const forgetful = {
      entries: () => library.entries(),
      entry: () => undefined,
      index: library.index,
      version: library.version,
    };
    const question = {
      text: 'When did the airport of Velmora reopen?',
      now: '2031-03-08T18:00:00Z',
      mode: 'ask' as const,
    };
    const outcome = ask(forgetful, question, { onInvariant: (error) => errors.push(error.code) });
    expect(outcome.kind).toBe('limited');
    expect(outcome.quotes).toEqual([]);
    expect(codesOf(outcome)).toEqual(['could-not-answer-safely']);
    expect(errors).toEqual(['QUOTE_NOT_IN_ARTICLE']);
  });
});

describe('a claim that the articles deny', () => {
  const DENIAL = 'The dam above Velmora has not burst, the fire service said.';
  const news = [
    article('a', `The river Orla burst its banks in Velmora. ${DENIAL}`, { published: '2031-03-06' }),
    article('b', 'The dam above Velmora is 40 metres high and holds the Orla lake.', {
      published: '2031-03-07',
    }),
  ];

  it('is met by the denial first, however loud the rest is', () => {
    const outcome = askOf(news, 'BREAKING!!! The dam above Velmora has burst, everyone run!!', {
      mode: 'claim',
    });
    expect(textsOf(outcome)[0]).toBe(DENIAL);
  });
});
