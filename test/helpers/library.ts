import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { Engine, Question, Request } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { readArticle } from '../../src/knowledge/read-article.ts';
import type { Library } from '../../src/library.ts';

const NOW = new Date('2022-01-11T12:00:00Z');

/** An article as a file of the knowledge folder would give it. */
export function articleOf(file: string, text: string): Article {
  const { article, problems } = readArticle(new TextEncoder().encode(text), file, NOW);
  if (!article) throw new Error(`fixture ${file} is no article: ${JSON.stringify(problems)}`);
  return article;
}

/** The shipped article. */
export function shippedArticle(): Article {
  const file = 'kazakhstan-2022-01-08.md';
  return articleOf(file, readFileSync(`knowledge/${file}`, 'utf8'));
}

export function engineOver(library: Library, safetyNote: string | null = null): Engine {
  return createEngine({ library, staleAfterMs: 86_400_000, safetyNote, logger: pino({ level: 'silent' }) });
}

let asked = 0;
export function questionOf(request: Request, extra: Partial<Question> = {}): Question {
  return {
    id: `q${++asked}`,
    request,
    askedAt: '2022-01-11T12:00:00.000Z',
    place: null,
    asker: null,
    visibility: 'private',
    ...extra,
  };
}
