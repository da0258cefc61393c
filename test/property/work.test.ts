/** Twice the text, twice the articles, or a question twice as long may cost about twice as many steps, not four times. */
import { afterAll, describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile.ts';
import { StepCounter } from './steps.ts';

const steps = new StepCounter();
steps.start();
const { ask } = await import('../../src/answer/index.ts');
const { findTimeMentions } = await import('../../src/dates/index.ts');
const { readEntry } = await import('../../src/entry.ts');
const { Library } = await import('../../src/library.ts');
const { segment } = await import('../../src/passages/index.ts');
const { buildTimeline } = await import('../../src/timeline/index.ts');
const { articleOf } = await import('../helpers/library.ts');
afterAll(() => steps.stop());

const PUBLISHED = '2022-01-08';
const NOW = '2022-01-11T12:00:00.000Z';
const QUESTIONS = [
  'Who closed the bridge?',
  'How many people were counted?',
  'When did Anna Bell say it?',
  'Bell',
];
const HALF = 1_500;
/** A clause meets up to 200 others a word: only beyond that number do twice as many cost twice as much. */
const BEYOND_FOLDING = 8 * HALF;
/** A quadratic part would show as nearly 4 on texts of this size. */
const MOST = 2.75;

const article = (body: string, at = 0) =>
  articleOf(`a${at}.md`, `---\ntitle: A\noutlet: B${at}\npublished: ${PUBLISHED}\nlang: en\n---\n${body}`);

/** How many times the steps of half as much. Run once before, so that what is built once counts in neither. */
function growth(act: (size: number) => () => void, half: number): number {
  act(half)();
  const small = steps.count(act(half));
  const large = steps.count(act(2 * half));
  expect(small).toBeGreaterThan(half / 50);
  return large / small;
}

describe('a text twice as long costs no more than about twice the steps', () => {
  it.each(Object.entries(HOSTILE))('%s: cut into sentences', (_name, make) => {
    expect(growth((size) => () => segment(make(size), 'en'), HALF)).toBeLessThan(MOST);
  });

  it.each(Object.entries(HOSTILE))('%s: its dates', (_name, make) => {
    const context = { published: PUBLISHED, zone: null, lang: 'en' };
    expect(growth((size) => () => findTimeMentions(make(size), context), HALF)).toBeLessThan(MOST);
  });

  it.each(Object.entries(HOSTILE))('%s: its timeline', (_name, make) => {
    const act = (size: number) => {
      const entry = readEntry(article(make(size)));
      return () => buildTimeline([entry], { now: NOW });
    };
    expect(growth(act, BEYOND_FOLDING)).toBeLessThan(MOST);
  });

  it.each(Object.entries(HOSTILE))('%s: asked about', (_name, make) => {
    const act = (size: number) => {
      const library = new Library();
      library.put(article(make(size)));
      return () => {
        for (const text of QUESTIONS) ask(library, { text, mode: 'ask', now: NOW });
      };
    };
    expect(growth(act, HALF)).toBeLessThan(MOST);
  });
});

describe('a question twice as long costs no more than about twice the steps', () => {
  const library = Library.of([
    article('Police closed the bridge at Dalby on Friday, Anna Bell said. 12 people were hurt.'),
  ]);

  it.each(Object.entries(HOSTILE))('%s', (_name, make) => {
    const act = (size: number) => {
      const text = make(size);
      return () => ask(library, { text, mode: 'ask', now: NOW });
    };
    expect(growth(act, 1_000)).toBeLessThan(MOST);
  });
});

describe('twice the articles cost no more than about twice the steps', () => {
  const STORIES: Readonly<Record<string, (at: number) => string>> = {
    'one text in all of them': () =>
      'Police closed the bridge at Dalby on Friday. Two people were hurt, Bell said.',
    'one sentence with its own figure': (at) =>
      `Police closed the bridge at Dalby on Friday after ${at + 10} people were hurt.`,
    'one sentence with its own name': (at) =>
      `Police closed the bridge at Dalby${at} on Friday, Anna Bell${at} said.`,
    'one sentence of many days': (at) =>
      `Police closed the bridge at Dalby on ${1 + (at % 28)} March ${1990 + (at % 30)}, Bell said.`,
    'one report of many figures': (at) => `At least ${at + 20} people died in Dalby, Anna Bell said.`,
    'one name of many people': (at) => `Bell of Dalby${at} said on Friday that police had closed the bridge.`,
  };
  const libraryOf = (story: (at: number) => string, size: number) =>
    Library.of(Array.from({ length: size }, (_, at) => article(story(at), at)));

  it.each(Object.entries(STORIES))('%s: asked about', (_name, story) => {
    const act = (size: number) => {
      const library = libraryOf(story, size);
      return () => {
        for (const text of QUESTIONS) ask(library, { text, mode: 'ask', now: NOW });
      };
    };
    expect(growth(act, 250)).toBeLessThan(MOST);
  });

  it.each(Object.entries(STORIES))('%s: their timeline', (_name, story) => {
    const act = (size: number) => {
      const entries = libraryOf(story, size).entries();
      return () => buildTimeline(entries, { now: NOW });
    };
    expect(growth(act, 500)).toBeLessThan(MOST);
  });
});
