import { isAgency } from '../../passages/agencies.ts';
import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';
import type { OutletLabels } from './outlet-labels.ts';
import { trimMarks } from './trim-marks.ts';

/** An outlet or agency that the question limits the search to. */
export interface OutletScope {
  /** As the articles write it, else as typed. */
  readonly outlet: string;
  /** Ids of its live articles; empty when there are none. */
  readonly articles: ReadonlySet<string>;
  /** The question without the outlet: "what does X say about the airport" → "the airport". */
  readonly topic: string;
}

/** Outlets that people ask for by name, beside the agencies; only used to say that one is not here. */
const KNOWN = new Set(
  `bbc|cnn|al jazeera|the guardian|guardian|new york times|the new york times|washington post|the washington post|le monde|
le figaro|der spiegel|spiegel|deutsche welle|dw|rfi|rfe/rl|radio free europe|france 24|euronews|sky news|fox news|npr|
the economist|bloomberg|financial times|wall street journal|the times|el país|el pais|la repubblica|cnbc|nbc|abc news|
cbs news|the independent|the telegraph|kyiv independent|meduza|novaya gazeta|rt|sputnik|politico|axios`
    .split(/\||\n/u)
    .filter(Boolean),
);
const SAYING = wordSet(
  'say says said report reports reported reporting write writes wrote writing publish published saying',
);
const WORKS = new Set(['article', 'articles', 'coverage', 'reporter', 'reporters']);
const LEADING = new Set(['per', 'by', 'from', 'in']);
const ABOUT = new Set(['about', 'on', 'of', 'that', 'regarding']);

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Runs of one to four words that stand where an outlet stands: "according to …", "does … say". */
function spots(question: string): readonly Spot[] {
  const tokens = tokensOf(question);
  const found: Spot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let n = Math.min(4, tokens.length - i); n >= 1; n--) {
      const first = tokens[i];
      const last = tokens[i + n - 1];
      if (!first || !last) continue;
      const [further, before] = [tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
      const after = tokens[i + n]?.lower ?? '';
      const led = LEADING.has(before) || (further === 'according' && before === 'to');
      const saying = SAYING.has(after) || WORKS.has(after);
      if (led || saying)
        found.push({
          start: first.start,
          end: last.end,
          lower: question.slice(first.start, last.end).toLowerCase(),
        });
    }
  }
  return found;
}

/** What the question asks once "according to X" or "what does X say about" is taken out. */
function topicOf(question: string, spot: Spot): string {
  const led = question
    .slice(0, spot.start)
    .replace(/\b(?:according to|as reported by|reported by|per|by|from|in)(?:\sthe)?\s$/iu, '');
  const before = trimMarks(led);
  const after = question.slice(spot.end).replace(/^['’]s\b/u, '');
  const opening = tokensOf(before)
    .map((token) => token.lower)
    .join(' ');
  const framed =
    /^(?:(?:and )?what (?:does|do|did|has|is|are)|what|how (?:does|do|did)|does|do|did|has|is|the)?(?: the)?$/u.test(
      opening,
    );
  const [verb, about] = tokensOf(after);
  if (verb && framed && (SAYING.has(verb.lower) || WORKS.has(verb.lower))) {
    return after.slice(about && ABOUT.has(about.lower) ? about.end : verb.end).trim();
  }
  return `${before} ${after.trimStart().replace(/^,\s?/u, '')}`.trim();
}

/** The outlet a question limits itself to; null when it names none where an outlet would stand. */
export function readOutletScope(question: string, here: OutletLabels): OutletScope | null {
  const found = spots(question).map((spot) => ({ spot, known: here.get(spot.lower) }));
  const hit = found.find(({ known }) => known !== undefined);
  if (hit?.known) {
    return { outlet: hit.known.label, articles: hit.known.articles, topic: topicOf(question, hit.spot) };
  }
  const unknown = found.find(({ spot }) => isOutlet(question.slice(spot.start, spot.end)));
  if (!unknown) return null;
  const { start, end } = unknown.spot;
  return { outlet: question.slice(start, end), articles: new Set(), topic: topicOf(question, unknown.spot) };
}

/** A lower-case word that only looks like an agency's letters ("pa", "str") is none. */
function isOutlet(words: string): boolean {
  return KNOWN.has(words.toLowerCase()) || (isAgency(words) && (/^\p{Lu}/u.test(words) || words.length > 3));
}
