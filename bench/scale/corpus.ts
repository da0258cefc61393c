import type { Entry } from '../../src/entry.ts';
import { bareArticle } from '../../test/helpers/bare-article.ts';
import { selqaTasks, squadTasks } from '../answers/sets.ts';

/** Sentences in one article. */
const PER_ARTICLE = 25;

const sentencesOf = (): readonly string[] =>
  [...selqaTasks(), ...squadTasks()].flatMap(({ entries }) =>
    entries.flatMap(({ passages }) => passages.map(({ text }) => text.replaceAll(/\s+/g, ' '))),
  );

/** The later half of a sentence, from a word's start. */
const tail = (text: string): string => text.slice(text.indexOf(' ', text.length / 2) + 1);
const head = (text: string): string => text.slice(0, text.indexOf(' ', text.length / 2) + 1);

const sentenceAt = (sentences: readonly string[], k: number): string => {
  const own = sentences[k % sentences.length] ?? '';
  const round = Math.floor(k / sentences.length);
  if (round === 0) return own;
  return head(own) + tail(sentences[(k * 7 + round * 31) % sentences.length] ?? '');
};

/** Articles of 25 real sentences each; beyond the real ones, halves of two joined. The same each time. */
export const corpusOf = (passages: number): readonly Entry[] => {
  const sentences = sentencesOf();
  const entries: Entry[] = [];
  for (let from = 0; from < passages; from += PER_ARTICLE) {
    const texts = Array.from({ length: PER_ARTICLE }, (_, i) => sentenceAt(sentences, from + i));
    const body = texts.join('\n\n');
    let start = 0;
    const own = texts.map((text, ordinal) => {
      const at = start;
      start += text.length + 2;
      const end = at + text.length;
      const kind = 'sentence' as const;
      return {
        ordinal,
        start: at,
        end,
        text: body.slice(at, end),
        kind,
        paragraph: ordinal,
        heading: null,
        caption: null,
      };
    });
    entries.push({ article: bareArticle(`article-${from}`, body), passages: own, mentions: [] });
  }
  return entries;
};

/** The questions that are asked of it. */
export const questions = (count: number): readonly string[] =>
  selqaTasks()
    .flatMap((task) => task.questions.map(({ text }) => text))
    .slice(0, count);
