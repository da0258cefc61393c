import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { publishedOrFileDate } from './file-date.ts';
import { cutFrontMatter, looksLikeBrokenFrontMatter, parseFrontMatter } from './front-matter.ts';
import { hiddenCharacters, withoutUnseen } from './hidden-characters.ts';
import { detectLanguage } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Problem } from './problem.ts';

export interface ReadArticle {
  /** Null when a problem of severity `error` leaves the article out. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

const FALLBACK_LANGUAGE = 'en';
/** Long features have some 60,000 characters; beyond these it is a book, a log or several articles in one. */
const MANY_CHARS = 200_000;
const MANY_LINES = 5_000;

/**
 * An article out of the bytes of a `.txt` or `.md` file. The body is what stands after the front matter, unchanged.
 * `file` is the path inside the folder, with forward slashes: the id when the front matter gives none, and what
 * problems name. `now` tells dates in the future apart.
 */
export function readArticle(bytes: Uint8Array, file: string, now: Date): ReadArticle {
  const refuse = (code: Problem['code'], message: string): ReadArticle => ({
    article: null,
    problems: [{ file, code, severity: 'error', message }],
  });
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(decoded.code, decoded.reason);
  const text = decoded.text.replaceAll('\0', '');
  if (looksLikeBrokenFrontMatter(text)) {
    return refuse(
      'ARTICLE_FRONT_MATTER',
      'the first line opens front matter that has no closing "---" line; add it',
    );
  }
  const cut = cutFrontMatter(text);
  if (cut.body.trim() === '') return refuse('ARTICLE_EMPTY', 'the file has no text below its front matter');
  const front = parseFrontMatter(cut.yaml ?? '');
  if (!front.ok) return refuse('ARTICLE_FRONT_MATTER', front.reason);
  const { metadata, problems } = readMetadata(front.fields, file, now);
  return finishArticle(metadata, cut.body, file, [...encodingNote(decoded.guessed, file), ...problems]);
}

/** The article with what is missing or doubtful behind the problems already `told`. */
export function finishArticle(
  stated: Metadata,
  body: string,
  file: string,
  told: readonly Problem[],
): ReadArticle {
  const { published, problems } = publishedOrFileDate(stated.published, file, told);
  const article = assemble({ ...stated, published }, body, file);
  return {
    article,
    problems: [...told, ...problems, ...hiddenCharacters(body, file), ...missing(article, file, told)],
  };
}

const shown = (text: string | null): string | null => (text === null ? null : withoutUnseen(text));

function assemble(metadata: Metadata, body: string, file: string): Article {
  const fields = {
    id: metadata.id ?? file.replace(/\.[A-Za-z0-9]+$/, ''),
    title: shown(metadata.title),
    outlet: shown(metadata.outlet),
    url: metadata.url,
    published: metadata.published,
    lang: metadata.lang ?? detectLanguage(body) ?? FALLBACK_LANGUAGE,
    agency: shown(metadata.agency),
    contributors: metadata.contributors.map(withoutUnseen),
    place: metadata.place,
    zone: metadata.zone,
    licence: metadata.licence,
    body,
  };
  // The path is no content: an id that only comes from it stays out of the digest.
  const content = JSON.stringify({ ...fields, id: metadata.id });
  return { digest: createHash('sha256').update(content).digest('hex'), ...fields };
}

function encodingNote(guessed: string | null, file: string): readonly Problem[] {
  if (guessed === null) return [];
  const message = `read as ${guessed}, which is a guess; save the file as UTF-8 to be sure`;
  return [{ file, code: 'ARTICLE_ENCODING', severity: 'warning', message }];
}

function missing(article: Article, file: string, told: readonly Problem[]): readonly Problem[] {
  const warn = (code: Problem['code'], message: string): Problem => ({
    file,
    code,
    severity: 'warning',
    message,
  });
  const lines = article.body.split('\n').length;
  const dateTold = told.some((p) => p.code === 'ARTICLE_BAD_DATE' || p.code === 'ARTICLE_FUTURE_DATE');
  return [
    ...(article.title === null
      ? [warn('ARTICLE_NO_TITLE', 'no title: add "title: …" to the front matter; replies say "untitled"')]
      : []),
    ...(article.outlet === null
      ? [warn('ARTICLE_NO_OUTLET', 'no outlet: add "outlet: …"; replies say "outlet not stated"')]
      : []),
    ...(article.published === null && !dateTold
      ? [
          warn(
            'ARTICLE_NO_DATE',
            'no date: add "published: YYYY-MM-DD"; "on Friday" stays unresolved and timelines leave it out',
          ),
        ]
      : []),
    ...(article.body.length > MANY_CHARS || lines > MANY_LINES
      ? [
          warn(
            'ARTICLE_TOO_LARGE',
            `${article.body.length} characters in ${lines} lines: is this one article? Split it, so that a quote's place in it means something`,
          ),
        ]
      : []),
  ];
}
