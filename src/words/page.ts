import { wordsFor } from './languages.ts';

/** The page's own labels. */
export type PageWords = Readonly<Record<keyof typeof english, string>>;

const english = {
  name: 'Dateline',
  tagline: 'Answers only in the words of vetted news articles.',
  skip: 'Skip to the ask box',
  ask: 'What do you want to know?',
  askHint: 'A question or a name',
  askButton: 'Ask',
  examples: 'For example',
  answer: 'Answer',
  copied: 'Copied',
  copyFailed: 'The text is marked; copy it from there.',
  copyText: 'The quote with its source',
  working: 'Looking through the articles …',
  failed: 'No answer came back. Is Dateline still running?',
  timeline: 'Timeline',
  topic: 'Topic',
  topicHint: 'everything',
  from: 'From',
  to: 'To',
  dateHint: 'any day',
  show: 'Show',
  picture: 'As a picture',
  downloads: 'Download',
  sources: 'Sources',
  footer: 'No tracking, no cookies, nothing loaded from elsewhere.',
  home: 'Back to the start',
  notFound: 'There is no such page.',
  wrongHost: 'This page is only served under the name of this machine. To publish it, set PAGE_PUBLIC=yes.',
  crossSite: 'Questions are only taken from this page itself.',
  tooLarge: 'That is too long to read.',
  fault: 'Something broke on our side; nothing was lost.',
} as const;

const BY_LANGUAGE: ReadonlyMap<string, PageWords> = new Map([['en', english]]);

/** The page's labels in a language that `wordsFor` speaks; English where there are none. Takes any BCP 47 tag. */
export function pageWords(lang: string): PageWords {
  return BY_LANGUAGE.get(wordsFor(lang).lang) ?? english;
}
