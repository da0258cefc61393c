import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { Engine, Question, Reply, Request } from '../../src/contract.ts';
import { createEngine, type EngineOptions } from '../../src/engine.ts';
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

/** Unless told otherwise it warns when the newest article is older than a day, and keeps nothing. */
export function engineOver(library: Library, options: Partial<EngineOptions> = {}): Engine {
  const logger = pino({ level: 'silent' });
  return createEngine({ library, staleAfterMs: 86_400_000, safetyNote: null, logger, ...options });
}

/** Codes of the notices of a reply, in order. */
export const codes = (reply: Reply): readonly string[] =>
  reply.blocks.flatMap((block) => (block.type === 'notice' ? [block.notice.code] : []));

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
