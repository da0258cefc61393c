/**
 * The question sets that answers are fitted and measured on, read from the folder in GOLD_DIR (default
 * `../shared/gold` beside the project), as articles and questions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Located, readEntry } from '../../src/entry.ts';
import { bareArticle } from '../../test/helpers/bare-article.ts';

const goldDir = process.env.GOLD_DIR ?? join(import.meta.dirname, '../../../shared/gold');

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly answerable: boolean;
  /** True for a passage that answers the question. */
  isRight(located: Located): boolean;
}

/** Articles that make one index, and the questions asked of it. */
export interface Task {
  readonly name: string;
  /** The set it belongs to. */
  readonly set: 'squad' | 'selqa' | 'dev';
  readonly entries: readonly Entry[];
  readonly questions: readonly AskedQuestion[];
}

interface SquadArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly {
    readonly id: string;
    readonly q: string;
    readonly p: number;
    readonly answers: readonly (readonly [number, string])[];
  }[];
}

/** SQuAD 2.0: each article one index; a right sentence holds an answer span. */
export const squadTasks = (): readonly Task[] => {
  const articles = JSON.parse(
    readFileSync(join(goldDir, 'squad2-dev.json'), 'utf8'),
  ) as readonly SquadArticle[];
  return articles.map(({ title, paragraphs, questions }) => {
    const starts: number[] = [];
    let at = 0;
    for (const paragraph of paragraphs) {
      starts.push(at);
      at += paragraph.length + 2;
    }
    const entry = readEntry(
      bareArticle(title, paragraphs.join('\n\n'), { title: title.replaceAll('_', ' ') }),
    );
    return {
      name: title,
      set: 'squad',
      entries: [entry],
      questions: questions.map(({ id, q, p, answers }) => {
        const from = starts[p] ?? 0;
        const spans = answers.map(([offset, text]) => [from + offset, from + offset + text.length] as const);
        return {
          id,
          text: q,
          answerable: spans.length > 0,
          isRight: ({ passage }) =>
            spans.some(([start, end]) => passage.start <= start && end <= passage.end),
        };
      }),
    };
  });
};

interface SelqaQuestion {
  readonly qid: string;
  readonly q: string;
  readonly cands: readonly {
    readonly id: string;
    readonly text: string;
    readonly doc: string;
    readonly title: string;
    readonly pos: number;
    readonly label: number;
  }[];
}

/** SelQA: all sentences one index, grouped to articles by `doc`; each sentence is a paragraph, so that it stays whole. */
export const selqaTasks = (): readonly Task[] => {
  const lines = readFileSync(join(goldDir, 'selqa-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const questions = lines.map((line) => JSON.parse(line) as SelqaQuestion);
  const docs = new Map<string, { title: string; sentences: Map<number, string> }>();
  for (const { cands } of questions) {
    for (const { doc, title, pos, text } of cands) {
      const known = docs.get(doc) ?? { title, sentences: new Map<number, string>() };
      known.sentences.set(pos, text.replaceAll(/\s+/g, ' '));
      docs.set(doc, known);
    }
  }
  const places = new Map<string, readonly [number, number]>();
  const entries = [...docs].map(([doc, { title, sentences }]) => {
    let body = '';
    for (const [pos, text] of [...sentences].sort(([a], [b]) => a - b)) {
      if (body !== '') body += docs.size > 0 && doc.length % 2 === 0 ? ' ' : '\n\n';
      places.set(`${doc}\n${pos}`, [body.length, body.length + text.length]);
      body += text;
    }
    return readEntry(bareArticle(doc, body, { title }));
  });
  return [
    {
      name: 'selqa',
      set: 'selqa',
      entries,
      questions: questions.map(({ qid, q, cands }) => {
        const right = cands.flatMap(({ doc, pos, label }) => {
          const place = places.get(`${doc}\n${pos}`);
          return label === 1 && place !== undefined ? [{ doc, place }] : [];
        });
        return {
          id: qid,
          text: q,
          answerable: right.length > 0,
          isRight: ({ entry, passage }) =>
            right.some(
              ({ doc, place }) =>
                doc === entry.article.id &&
                overlap(place, [passage.start, passage.end]) * 2 > place[1] - place[0],
            ),
        };
      }),
    },
  ];
};

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

interface DevQuestion {
  readonly id: string;
  readonly q: string;
  readonly keys: readonly string[];
}

const shippedArticle = join(import.meta.dirname, '../../knowledge/kazakhstan-2022-01-08.md');

/** Our own questions on the shipped article; a right sentence holds one of the keys. */
export const devTasks = (): readonly Task[] => {
  const text = readFileSync(shippedArticle, 'utf8');
  const body = text.slice(text.indexOf('\n---\n', 4) + 5);
  const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? null;
  const entry = readEntry(bareArticle('shipped', body, { title, published: '2022-01-08' }));
  const lines = readFileSync(join(goldDir, 'questions-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  return [
    {
      name: 'dev',
      set: 'dev',
      entries: [entry],
      questions: lines.map((line) => {
        const { id, q, keys } = JSON.parse(line) as DevQuestion;
        return {
          id,
          text: q,
          answerable: keys.length > 0,
          isRight: ({ passage }) => keys.some((key) => passage.text.includes(key)),
        };
      }),
    },
  ];
};
