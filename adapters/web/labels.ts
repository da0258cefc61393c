import { pageWords } from '../../src/words/index.ts';

/** The page's own labels: in English, the only language the bot itself speaks yet. */
export const LABELS = pageWords('en');
