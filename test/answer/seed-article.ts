import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/knowledge/read-article.ts';

/** The article the project ships with, read as the bot reads it. */
export function seedArticle() {
  const file = 'kazakhstan-2022-01-08.md';
  const bytes = readFileSync(new URL(`../../knowledge/${file}`, import.meta.url));
  const { article } = readArticle(bytes, file, new Date('2022-01-11T00:00:00Z'));
  if (!article) throw new Error(`${file} cannot be read`);
  return article;
}
