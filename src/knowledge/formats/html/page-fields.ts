import { isAgency } from '../../../passages/agencies.ts';
import { publishedMs, readPublished } from '../../published.ts';
import type { Note } from '../parsed.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import type { PageData } from './page-data.ts';

type Fields = Map<string, string | readonly string[]>;

/**
 * The fields of an article from a page's data. JSON-LD stands before meta tags, these before the title element: it is
 * written for machines and names what each value is. A date on which they differ by a day or more is told.
 */
export function pageFields(
  data: PageData,
  byline: string | null,
  url: string | null,
): { readonly fields: Fields; readonly notes: readonly Note[] } {
  const linked = readLinkedData(data.linkedData);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) if (data.meta.has(name)) return data.meta.get(name) ?? null;
    return null;
  };
  const fields: Fields = new Map();
  const set = (name: string, value: string | null | undefined): void => {
    if (value != null) fields.set(name, value);
  };
  const outlet = linked?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher');
  const dates = [linked?.published ?? null, meta(...DATE_NAMES), data.time].filter((one) => one !== null);
  set(
    'title',
    withoutOutlet(linked?.headline ?? meta('og:title', 'twitter:title', 'dc.title') ?? data.title, outlet),
  );
  set('outlet', outlet);
  set('published', dates.find((one) => readPublished(one) !== null) ?? dates[0]);
  set('url', absolute(data.canonical ?? meta('og:url') ?? linked?.url ?? null, url) ?? url);
  set('lang', data.lang ?? linked?.lang ?? meta('og:locale', 'content-language', 'dc.language'));
  set('licence', linked?.licence);
  noteAgencies(fields, linked, byline ?? meta('author', 'article:author', 'dc.creator'), outlet);
  return { fields, notes: dateNotes(dates) };
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
];
const DAY_MS = 86_400_000;

function dateNotes(words: readonly string[]): readonly Note[] {
  const dates = words.map(readPublished).filter((one) => one !== null);
  const [first, ...others] = dates;
  const other = others.find((one) => Math.abs(publishedMs(one) - publishedMs(first ?? one)) >= DAY_MS);
  if (first === undefined || other === undefined) return [];
  const message = `the page gives two dates, ${first} and ${other}; the first was taken: check it`;
  return [{ code: 'ARTICLE_CONTRADICTION', message }];
}

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' « ', ' » '];

/** "Council meets | Outlet" without the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const end = SEPARATORS.map((mark) => `${mark}${outlet}`.toLowerCase()).find((one) =>
    title.toLowerCase().endsWith(one),
  );
  return end === undefined ? title : title.slice(0, -end.length).trim() || title;
}

function absolute(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  if (URL.canParse(link)) return link;
  return base !== null && URL.canParse(link, base) ? new URL(link, base).href : null;
}

/** An agency that is the only author made the text; beside others it contributed. The outlet itself is no agency then. */
function noteAgencies(
  fields: Fields,
  linked: LinkedData | null,
  byline: string | null,
  outlet: string | null,
): void {
  const authors = linked !== null && linked.authors.length > 0 ? linked.authors : bylineNames(byline);
  const agencies = authors.filter((one) => isAgency(one) && one.toLowerCase() !== outlet?.toLowerCase());
  const [only] = agencies;
  if (only !== undefined && new Set(agencies).size === new Set(authors).size && new Set(agencies).size === 1)
    fields.set('agency', only);
  else if (only !== undefined) fields.set('contributors', [...new Set(agencies)]);
}

function bylineNames(byline: string | null): readonly string[] {
  return (byline ?? '')
    .slice(0, 300)
    .split(/[,/|&;\n]|\b(?:by|with|and|avec|et|mit|und|con|y)\b/iu)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
