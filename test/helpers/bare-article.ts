import type { Article } from '../../src/knowledge/article.ts';

/** An English article of which nothing is known but what is given. Its digest is its id: it is never revised. */
export function bareArticle(id: string, body: string, rest: Partial<Article> = {}): Article {
  return {
    id,
    title: null,
    outlet: null,
    url: null,
    published: null,
    lang: 'en',
    agency: null,
    contributors: [],
    place: null,
    zone: null,
    licence: null,
    digest: id,
    ...rest,
    body,
  };
}
