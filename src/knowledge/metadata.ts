import type { Problem } from './problem.ts';
import { publishedMs, readPublished } from './published.ts';

/** What the front matter says, checked. Absent fields are null or empty. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly agency: string | null;
  readonly contributors: readonly string[];
  readonly place: string | null;
  readonly zone: string | null;
  readonly licence: string | null;
}

const FIELDS = [
  'id',
  'title',
  'outlet',
  'published',
  'lang',
  'url',
  'agency',
  'contributors',
  'place',
  'zone',
  'licence',
];
const DAY_MS = 86_400_000;
const FIELD_MAX_CHARS = 500;

/** Reads and checks the fields; a bad value is a problem and counts as absent, so the article stays usable. */
export function readMetadata(
  fields: ReadonlyMap<string, unknown>,
  file: string,
  now: Date,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const warn = (code: Problem['code'], message: string): void => {
    problems.push({ file, code, severity: 'warning', message });
  };
  for (const key of fields.keys()) {
    if (!FIELDS.includes(key))
      warn('ARTICLE_UNKNOWN_FIELD', `unknown field "${key.slice(0, 40)}"; known: ${FIELDS.join(', ')}`);
  }
  const word = (name: string): string | null => readWord(fields.get(name));
  return {
    metadata: {
      id: word('id'),
      title: word('title'),
      outlet: word('outlet'),
      published: readDate(word('published'), now, warn),
      lang: word('lang')?.toLowerCase().split(/[-_]/)[0] ?? null,
      url: readUrl(word('url'), warn),
      agency: word('agency'),
      contributors: readList(fields.get('contributors')),
      place: word('place'),
      zone: readZone(word('zone'), warn),
      licence: word('licence'),
    },
    problems,
  };
}

type Warn = (code: Problem['code'], message: string) => void;

function readWord(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/\s+/g, ' ').trim().slice(0, FIELD_MAX_CHARS);
  return text === '' ? null : text;
}

function readList(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return items.map(readWord).filter((item) => item !== null);
}

function readDate(words: string | null, now: Date, warn: Warn): string | null {
  if (words === null) return null;
  const published = readPublished(words);
  if (published === null) {
    warn(
      'ARTICLE_BAD_DATE',
      `published: "${words}" is no date; write YYYY-MM-DD. The article counts as undated.`,
    );
    return null;
  }
  if (publishedMs(published) > now.getTime() + 2 * DAY_MS) {
    warn(
      'ARTICLE_FUTURE_DATE',
      `published: ${published} lies in the future; correct it. The article counts as undated.`,
    );
    return null;
  }
  return published;
}

function readUrl(words: string | null, warn: Warn): string | null {
  if (words === null) return null;
  const url = URL.canParse(words) ? new URL(words) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '') return url.href;
  warn(
    'ARTICLE_BAD_URL',
    `url: "${words.slice(0, 80)}" is no http(s) link; the article is shown without one`,
  );
  return null;
}

function readZone(words: string | null, warn: Warn): string | null {
  if (words === null) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: words });
    return words;
  } catch {
    warn(
      'ARTICLE_BAD_ZONE',
      `zone: "${words}" is no IANA time zone such as Europe/Paris; times stay without a zone`,
    );
    return null;
  }
}
