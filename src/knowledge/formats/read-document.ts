import { decode } from '../decode.ts';
import { cutFrontMatter } from '../front-matter.ts';
import { type ReadArticle, readArticle } from '../read-article.ts';
import { charsetOf } from './charset.ts';
import { type ParseLimits, parseInWorker } from './in-worker.ts';
import { type Job, unusable } from './parsed.ts';
import { readParsed } from './read-parsed.ts';
import { looksLikeFeed, looksLikeMarkup, sniff } from './sniff.ts';

/** Where a document came from, when it was fetched. */
export interface DocumentOrigin {
  /** Its address after redirects; stands in for a missing canonical link. */
  readonly url?: string;
  /** The `content-type` header; of it only the charset is used, the type is told by the bytes. */
  readonly contentType?: string;
  readonly limits?: ParseLimits;
  /** Take all that a page shows, and not its main text alone; default no. */
  readonly whole?: boolean;
}

/**
 * An article out of the bytes of any file that is taken: text, Markdown, HTML, PDF or DOCX, told by the bytes and not
 * by the name (a name that says otherwise is a warning). `.txt` and `.md` become a body unchanged, as `readArticle`
 * says; the others are turned into text once, in a thread with a limit of time and memory. `file` is the path inside
 * the folder: the id and, when it begins with a date, the date when neither front matter nor the page gives one.
 * `now` tells dates in the future apart. Never rejects: what is wrong is in `problems`.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  now: Date,
  origin: DocumentOrigin = {},
): Promise<ReadArticle> {
  const extension = (/\.([a-z0-9]{1,5})$/i.exec(file)?.[1] ?? '').toLowerCase();
  const kind = sniff(bytes);
  const parse = async (job: Job, front: string | null): Promise<ReadArticle> => {
    const parsed = await parseInWorker(job, origin.limits);
    return readParsed(parsed, front, file, now, mismatch(job.kind, extension));
  };
  if (kind === 'pdf') return parse({ kind: 'pdf', bytes }, null);
  if (kind === 'zip') return parse({ kind: 'docx', bytes }, null);
  if (kind === 'ole') return readParsed(OLD_OFFICE, null, file, now, []);
  const decoded = decode(bytes, charsetOf(origin.contentType, bytes));
  if (!decoded.ok) return readArticle(bytes, file, now);
  const cut = cutFrontMatter(decoded.text);
  if (looksLikeMarkup(cut.body, ['html', 'htm', 'xhtml'].includes(extension))) {
    const job: Job = {
      kind: 'html',
      html: cut.body.replaceAll('\0', ''),
      url: origin.url ?? null,
      whole: origin.whole ?? false,
    };
    return parse(job, cut.yaml);
  }
  if (looksLikeFeed(cut.body)) return readParsed(A_FEED, null, file, now, []);
  const article = readArticle(bytes, file, now);
  const problems = mismatch('text', extension).map(
    (message) => ({ file, code: 'ARTICLE_TYPE_MISMATCH', severity: 'warning', message }) as const,
  );
  return { ...article, problems: [...problems, ...article.problems] };
}

const OLD_OFFICE = unusable(
  'ARTICLE_TYPE_MISMATCH',
  'this is an old Office file or an encrypted one; save it as .docx without a password, or as .txt',
);
const A_FEED = unusable('ARTICLE_TYPE_MISMATCH', 'this is a feed, not an article; add its address by hand');

const EXTENSIONS: { readonly [kind in Job['kind'] | 'text']: readonly string[] } = {
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  docx: ['docx', 'docm'],
  feed: ['xml', 'rss', 'atom'],
  text: ['txt', 'md', 'markdown', 'text'],
};
const NAMES = { html: 'a web page', pdf: 'a PDF', docx: 'a DOCX', feed: 'a feed', text: 'plain text' };

/** A word to the moderator when the name claims another type than the bytes are. */
function mismatch(kind: Job['kind'] | 'text', extension: string): readonly string[] {
  const claimed = Object.entries(EXTENSIONS).find(([, names]) => names.includes(extension))?.[0];
  if (claimed === undefined || claimed === kind) return [];
  return [`the name ends in .${extension}, but this is ${NAMES[kind]} and was read as such`];
}
