import type { Citation } from '../../contract.ts';
import type { Article } from '../../knowledge/article.ts';
import { isWebLink, sentenceUrl } from './text-fragment.ts';

/**
 * Where a sentence was published; without `text` the citation of the whole article, which has no `sentenceUrl`. `url` and `sentenceUrl` are absent when the article has no http(s) link;
 * `sentenceUrl` alone when the sentence cannot be expressed as a text fragment.
 */
export function citationOf(article: Article, text?: string): Citation {
  const { outlet, title, published, agency, contributors, url } = article;
  const link = url !== null && isWebLink(url) ? url : null;
  const sentence = link === null || text === undefined ? null : sentenceUrl(link, text);
  return {
    outlet,
    title,
    published,
    agency,
    contributors,
    ...(link === null ? {} : { url: link }),
    ...(sentence === null ? {} : { sentenceUrl: sentence }),
  };
}
