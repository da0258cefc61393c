import { parseFrontMatter } from '../front-matter.ts';
import { type Metadata, readMetadata } from '../metadata.ts';
import type { Problem } from '../problem.ts';
import { publishedMs } from '../published.ts';
import { finishArticle, type ReadArticle } from '../read-article.ts';
import type { Parsed } from './parsed.ts';

/** A body above this is a book, whatever it came in. In UTF-16 units. */
const BODY_MAX_CHARS = 2_000_000;

/**
 * The article of a parsed document. Front matter (`yaml`) stands before what the document says of itself; where the two
 * contradict each other it is told. `mismatches` are words about a name that claims another type.
 */
export function readParsed(
  parsed: Parsed,
  yaml: string | null,
  file: string,
  now: Date,
  mismatches: readonly string[],
): ReadArticle {
  const problem = (
    code: Problem['code'],
    message: string,
    severity: Problem['severity'] = 'warning',
  ): Problem => ({ file, code, severity, message });
  const named = mismatches.map((message) => problem('ARTICLE_TYPE_MISMATCH', message));
  const refuse = (code: Problem['code'], message: string): ReadArticle => ({
    article: null,
    problems: [...named, problem(code, message, 'error')],
  });
  if (parsed.kind === 'unusable') return refuse(parsed.code, parsed.reason);
  if (parsed.kind === 'feed') return refuse('ARTICLE_TYPE_MISMATCH', 'this is a feed, not an article');
  if (parsed.body.length > BODY_MAX_CHARS)
    return refuse('ARTICLE_TOO_LARGE', `its text is longer than ${BODY_MAX_CHARS} characters: split it`);
  const front = parseFrontMatter(yaml ?? '');
  if (!front.ok) return refuse('ARTICLE_FRONT_MATTER', front.reason);
  const stated = readMetadata(front.fields, file, now);
  const own = readMetadata(parsed.fields, file, now);
  const told = [
    ...named,
    ...parsed.notes.map(({ code, message }) => problem(code, message)),
    ...stated.problems,
    ...own.problems.filter(({ code }) => !overruled(code, stated.metadata)),
    ...contradictions(stated.metadata, own.metadata).map((message) =>
      problem('ARTICLE_CONTRADICTION', message),
    ),
  ];
  return finishArticle(merge(stated.metadata, own.metadata), parsed.body, file, told);
}

/** A bad value of the page does not matter where the front matter has a good one. */
function overruled(code: Problem['code'], stated: Metadata): boolean {
  if (code === 'ARTICLE_BAD_DATE' || code === 'ARTICLE_FUTURE_DATE') return stated.published !== null;
  return code === 'ARTICLE_BAD_URL' && stated.url !== null;
}

function merge(stated: Metadata, own: Metadata): Metadata {
  return {
    id: stated.id,
    title: stated.title ?? own.title,
    outlet: stated.outlet ?? own.outlet,
    published: stated.published ?? own.published,
    lang: stated.lang ?? own.lang,
    url: stated.url ?? own.url,
    agency: stated.agency ?? own.agency,
    contributors: stated.contributors.length > 0 ? stated.contributors : own.contributors,
    place: stated.place,
    zone: stated.zone,
    licence: stated.licence ?? own.licence,
  };
}

function contradictions(stated: Metadata, own: Metadata): readonly string[] {
  const fields = ['title', 'outlet', 'published', 'url', 'lang', 'agency'] as const;
  return fields.flatMap((field) => {
    const [ours, theirs] = [stated[field], own[field]];
    if (ours === null || theirs === null || same(field, ours, theirs)) return [];
    return [`${field}: the front matter says "${ours}", the page "${theirs}"; the front matter was taken`];
  });
}

function same(field: string, a: string, b: string): boolean {
  if (field === 'published') {
    // A day and an instant of that day agree.
    const dayOnly = a.length === 10 || b.length === 10;
    return dayOnly ? a.slice(0, 10) === b.slice(0, 10) : publishedMs(a) === publishedMs(b);
  }
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<![\s/])[\s/]+$/, '')
      .replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}
