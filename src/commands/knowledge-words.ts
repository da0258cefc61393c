import type { Article } from '../knowledge/article.ts';
import type { Standing, Understood } from '../knowledge/newsroom/index.ts';
import type { RepairProgress, Revision } from '../store/index.ts';
import { CLI } from '../store/who.ts';

const day = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Kinds of passages that are no nouns. */
const UNCOUNTED: ReadonlySet<string> = new Set(['other', 'related']);

/** One line of `knowledge list`. */
export function standingLine(standing: Standing, article: Article | null, quoted: number): string {
  const { status, id, pending, sentences, corrected } = standing;
  const about = article
    ? [article.title ?? 'untitled', article.outlet ?? 'outlet not stated', article.published ?? 'undated']
    : [];
  const extra = [
    ...(corrected ? ['corrected'] : []),
    ...(pending !== null && status !== 'pending' ? ['a newer text is pending'] : []),
    ...(sentences.length > 0 ? [`${count(sentences.length, 'sentence')} withdrawn`] : []),
    ...(quoted > 0 ? [`quoted in ${count(quoted, 'message')}`] : []),
  ];
  return `${status.padEnd(9)}  ${id}${[...about, ...extra].map((one) => ` · ${one}`).join('')}`;
}

/** One line of `knowledge history`. */
export function revisionLine({ seq, at, act, by, who, why, passage, origin, knowledge }: Revision): string {
  const person = who === null ? '' : ` (${who === CLI ? 'command line' : who})`;
  return [
    `${String(seq).padStart(5)}  ${day(at)}  ${act}${passage === null ? '' : ' a sentence'} by ${by}${person}`,
    ...(origin === null ? [] : [`from ${origin}`]),
    ...(why === null ? [] : [why]),
    ...(knowledge === null ? [] : [`knowledge ${knowledge}`]),
    ...(passage === null ? [] : [`“${passage.text}”`]),
  ].join(' · ');
}

/** What was understood of a text, for the one who hands it in. */
export function understoodLines({
  article,
  passages,
  kinds,
  opening,
  problems,
  near,
}: Understood): readonly string[] {
  const parts = kinds.map(({ kind, count: n }) => (UNCOUNTED.has(kind) ? `${n} ${kind}` : count(n, kind)));
  return [
    `id         ${article.id}`,
    `title      ${article.title ?? 'missing'}`,
    `outlet     ${article.outlet ?? 'missing'}`,
    `published  ${article.published ?? 'missing'}${article.zone === null ? '' : ` · zone ${article.zone}`}`,
    `language   ${article.lang}`,
    `link       ${article.url ?? 'none'}`,
    `agency     ${[article.agency, ...article.contributors.map((one) => `with ${one}`)].filter(Boolean).join(', ') || 'none'}`,
    `passages   ${passages} (${parts.join(', ')})`,
    ...opening.map((text, i) => `${i === 0 ? 'begins' : '      '}     “${text}”`),
    ...problems.map((one) => `${one.severity}    ${one.message} (${one.code})`),
    ...near.map((one) => `similar    ${Math.round(one.share * 100)} % of it also stands in ${one.article}`),
  ];
}

/** What an act led to. */
export function doneLine(
  revision: Revision | undefined,
  knowledge: string,
  progress: RepairProgress,
): string {
  const said = progress.open + progress.done + progress.ended;
  const repairs = said === 0 ? '' : ` · ${count(said, 'public message')} to be looked at by the running bot`;
  if (revision === undefined) return `nothing changed · knowledge ${knowledge}`;
  const what = revision.passage === null ? revision.article : `a sentence of ${revision.article}`;
  return `${revision.act}: ${what} · revision ${revision.seq} · knowledge ${knowledge}${repairs}`;
}
