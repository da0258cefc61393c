import { describe, expect, it } from 'vitest';
import { article, askOf, codesOf, textsOf } from '../fixture.ts';

const MINISTER = 'Defence Minister Yusuf Kerem was arrested at his home on Monday.';
const LAWYER = 'Human rights lawyer Daoud Kerem said his clients were beaten by police.';
const NEWS = [
  article('a', `${MINISTER} Rain fell on the hills.`, { outlet: 'Outlet A' }),
  article('b', `${LAWYER} Schools are closed.`, { outlet: 'Outlet B' }),
];

describe('a surname that two persons bear', () => {
  it('is said to be shared, with the full names', () => {
    expect(askOf(NEWS, 'What did Kerem say?').notices).toContainEqual({
      code: 'names-shared',
      facts: { name: 'Kerem', persons: ['Daoud Kerem', 'Yusuf Kerem'] },
    });
  });

  it('is said to be shared whatever the case it is typed in', () => {
    expect(codesOf(askOf(NEWS, 'was kerem arrested'))).toContain('names-shared');
  });

  it('is not spoken of when the full name is asked', () => {
    const outcome = askOf(NEWS, 'Was Yusuf Kerem arrested?');
    expect(textsOf(outcome)).toEqual([MINISTER]);
    expect(codesOf(outcome)).not.toContain('names-shared');
  });

  it('is no name of two persons when one is written with initials', () => {
    const one = [
      article('a', 'Mayor Ada Brenn said on Friday that help was coming. Rain fell.'),
      article('b', 'A. Brenn was arrested at the station on Monday. Rain fell.'),
    ];
    expect(codesOf(askOf(one, 'Was Brenn arrested?'))).not.toContain('names-shared');
  });
});

describe('two persons of one full name', () => {
  const NURSE = 'Nadia Farok, a nurse at the hospital of Ansa, died of the fever on Tuesday.';
  const APART = 'She was not the epidemiologist of the same name.';
  const news = [
    article('a', `${NURSE} ${APART}`, { outlet: 'Outlet A' }),
    article('b', 'The virus is spread by ticks, epidemiologist Nadia Farok said.', { outlet: 'Outlet B' }),
  ];

  it('are told apart beside the quote and in a line', () => {
    const outcome = askOf(news, 'Did Nadia Farok die?');
    expect(outcome.quotes[0]?.context?.map(({ text }) => text)).toEqual([APART]);
    expect(outcome.notices).toContainEqual({
      code: 'names-shared',
      facts: { name: 'Nadia Farok', persons: [] },
    });
  });
});
