import type { Citation } from '../contract.ts';
import type { Span } from './paragraph.ts';
import type { Words } from './words.ts';

const SEPARATOR: Span = { text: ' · ' };

/** Who published it: "Outlet A", "outlet not stated, with AFP", "Outlet A (AFP)". */
export function sayOutlet(citation: Citation, words: Words): string {
  const named = citation.outlet ?? words.citation.outletNotStated;
  const agency =
    citation.agency !== null && citation.agency !== citation.outlet ? ` (${citation.agency})` : '';
  const others = citation.contributors.length > 0 ? `, ${words.citation.with(citation.contributors)}` : '';
  return `${named}${agency}${others}`;
}

/** Title, outlet, publication date and, where the article has one, the link to the sentence. */
export function sayCitation(
  citation: Citation,
  words: Words,
  alsoCarriedBy: readonly string[] = [],
): readonly Span[] {
  const link = citation.sentenceUrl ?? citation.url;
  return [
    { text: words.title(citation) },
    SEPARATOR,
    { text: sayOutlet(citation, words) },
    ...(alsoCarriedBy.length > 0
      ? [{ text: ', ' }, { text: words.citation.alsoCarriedBy(alsoCarriedBy) }]
      : []),
    SEPARATOR,
    {
      text:
        citation.published === null ? words.citation.undated : words.citation.published(citation.published),
    },
    ...(link === undefined ? [] : [SEPARATOR, { text: words.citation.open, href: link }]),
  ];
}
