import { findTimeMentions } from '../../src/dates/index.ts';
import type { Entry } from '../../src/entry.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { segment } from '../../src/passages/index.ts';

/** An article read as in service: real passages, real dates. */
export function articleEntry(
  id: string,
  published: string | null,
  body: string,
  extra: Partial<Article> = {},
): Entry {
  const article: Article = {
    id,
    title: null,
    outlet: null,
    url: null,
    published,
    lang: 'en',
    agency: null,
    contributors: [],
    place: null,
    zone: null,
    licence: null,
    digest: id,
    ...extra,
    body,
  };
  const passages = segment(body, article.lang);
  const { zone, lang } = article;
  return {
    article,
    passages,
    mentions: findTimeMentions(body, { published, zone, lang, sentences: passages }),
  };
}
