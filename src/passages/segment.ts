import { isByline } from './bylines.ts';
import { isWordPart } from './characters.ts';
import { findCredits, isCredit } from './credits.ts';
import { behindDateline } from './dateline.ts';
import { turnsDirection } from './direction.ts';
import { splitByUnicode } from './fallback.ts';
import { isHeading } from './headings.ts';
import { type Language, languageFor } from './languages/index.ts';
import { language as createLanguage } from './languages/language.ts';
import { findLead } from './lead.ts';
import type { Passage, PassageKind } from './passage.ts';
import { type Span, splitSentences } from './sentences.ts';
import { readUnits, type Unit } from './units.ts';

/** A sentence longer than this stays whole as kind `other` and is never quoted (design.md, "Articles as stored"). */
const LONGEST_SENTENCE = 1_000;
/** A body with more passages than this is no article: the rest is one passage of kind `other`. */
const MOST_PASSAGES = 20_000;
/** An unfinished last line with fewer words is a signature or a tag, not a sentence. */
const LEAST_WORDS_OF_SENTENCE = 5;

type Piece = Span & { readonly kind: PassageKind };
type Draft = Piece & { readonly paragraph: number };

/**
 * The passages of a body: whole sentences, captions, credits, headings, bylines, list items as exact slices, sorted,
 * not overlapping, with only white space between them. `lang` is a BCP 47 tag; a language without rules of ours is
 * split by Unicode's. Pure and linear in the length of the body; never throws; an empty body gives no passage.
 */
export function segment(body: string, lang: string): readonly Passage[] {
  const language = languageFor(lang);
  const rules = language ?? createLanguage(lang, {});
  const units = readUnits(body, rules);
  const split = (start: number, end: number, words: number): Span[] =>
    language === null
      ? splitByUnicode(body, start, end, lang)
      : splitSentences(body, start, end, language, behindDateline(body, words, end, language));
  const cut: Cut = { body, units, rules, split };
  const drafts: Draft[] = [];
  let paragraph = 0;
  for (const [index, unit] of units.entries()) {
    if (drafts.length >= MOST_PASSAGES) {
      const last = units.at(-1) ?? unit;
      drafts.push({ start: unit.start, end: last.end, kind: 'other', paragraph });
      break;
    }
    for (const piece of readUnit(cut, index, unit)) drafts.push({ paragraph, ...piece });
    paragraph += 1;
  }
  return link(body, withCaptions(units, drafts));
}

/** A body on its way into pieces. */
interface Cut {
  readonly body: string;
  readonly units: readonly Unit[];
  readonly rules: Language;
  /** Cuts a part of the body into sentences; the first one's own words begin at `words`. */
  readonly split: (start: number, end: number, words: number) => Span[];
}

function readUnit(cut: Cut, index: number, unit: Unit): Piece[] {
  const { body, split } = cut;
  const whole = (kind: PassageKind): Piece[] => [{ start: unit.start, end: unit.end, kind }];
  switch (unit.kind) {
    case 'heading':
    case 'byline':
    case 'credit':
      return whole(unit.kind);
    case 'rule':
    case 'table':
    case 'fence':
      return whole('other');
    case 'image':
      return whole(body.startsWith('![](', unit.words) ? 'other' : 'caption');
    case 'related':
    case 'list-item': {
      const { kind } = unit;
      return split(unit.start, unit.end, unit.words).map((span) => ({
        kind: kindOf(body, span, kind),
        ...span,
      }));
    }
    case 'text':
      return readText(cut, index, unit);
    default: {
      const never: never = unit.kind;
      return never;
    }
  }
}

function readText(cut: Cut, index: number, unit: Unit): Piece[] {
  const { body, rules, split } = cut;
  const credits = findCredits(body, unit.start, unit.end, rules);
  if (credits.length === 0) {
    const unfinished = readUnfinished(cut, index, unit);
    if (unfinished !== null) return [unfinished];
  }
  const pieces: Piece[] = [];
  let from = unit.start;
  for (const credit of [...credits, { start: unit.end, end: unit.end }]) {
    const words = from === unit.start ? unit.words : from;
    for (const span of split(from, credit.start, words)) {
      pieces.push({ kind: kindOfSentence(body, span, rules), ...span });
    }
    if (credit.end > credit.start) pieces.push({ kind: 'credit', ...credit });
    from = credit.end;
  }
  return captioned(body, unit, pieces, rules);
}

function kindOfSentence(body: string, span: Span, rules: Language): PassageKind {
  if (isCredit(body, span.start, span.end, rules)) return 'credit';
  if (body.charAt(span.start) === '(' && isByline(body, span.start, span.end, rules)) return 'byline';
  return kindOf(body, span, 'sentence');
}

/** What stands before a credit in its block is its caption; so is what calls itself a file photo. */
function captioned(body: string, unit: Unit, pieces: readonly Piece[], rules: Language): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.kind === 'credit');
  const lead = findLead(body, unit.words, unit.end, rules.captions);
  const pictured = findLead(body, unit.words, unit.end, rules.credits)?.colon === true;
  const named = pictured || lead?.colon === true || lead?.phrase.includes(' ') === true;
  return pieces.map((piece, index) =>
    piece.kind === 'sentence' && (index < last || named) ? { ...piece, kind: 'caption' } : piece,
  );
}

/** A block that reads like a heading is one when something follows it; null when it is running text. */
function readUnfinished({ body, units, rules, split }: Cut, index: number, unit: Unit): Piece | null {
  const previous = units[index - 1];
  const next = units[index + 1];
  const alone = previous?.group !== unit.group && next?.group !== unit.group;
  if (!isHeading(body, unit.words, unit.end, alone, rules)) return null;
  if (split(unit.start, unit.end, unit.words).length > 1) return null;
  const followed = next !== undefined && !['byline', 'credit', 'related'].includes(next.kind);
  const words = body.slice(unit.start, unit.end).split(/\s+/u).length;
  const { start, end } = unit;
  if (followed) return { start, end, kind: 'heading' };
  if (next?.kind === 'credit' && next.group === unit.group) return { start, end, kind: 'sentence' };
  if (next !== undefined) return { start, end, kind: 'heading' };
  return { start, end, kind: units.length === 1 || words >= LEAST_WORDS_OF_SENTENCE ? 'sentence' : 'other' };
}

/** Too long to be quoted, or nothing said at all ("***"): kind `other`. */
function kindOf(body: string, span: Span, kind: PassageKind): PassageKind {
  if (span.end - span.start > LONGEST_SENTENCE) return 'other';
  for (let at = span.start; at < span.end; at += 1) if (isWordPart(body, at)) return kind;
  return 'other';
}

/** Captions that stand in a block of their own: above a credit line, or below an image line, without a blank line. */
function withCaptions(units: readonly Unit[], drafts: readonly Draft[]): Draft[] {
  const creditFirst = new Set<number>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'credit' && drafts[index - 1]?.paragraph !== draft.paragraph)
      creditFirst.add(draft.paragraph);
  }
  return drafts.map((draft) => {
    const unit = units[draft.paragraph];
    if (unit?.kind !== 'text' || (draft.kind !== 'sentence' && draft.kind !== 'heading')) return draft;
    const above = creditFirst.has(draft.paragraph + 1) && units[draft.paragraph + 1]?.group === unit.group;
    const previous = units[draft.paragraph - 1];
    const below = previous?.kind === 'image' && previous.group === unit.group;
    return above || below ? { ...draft, kind: 'caption' } : draft;
  });
}

/** Numbers the passages and ties each to its heading and each credit to its caption. */
function link(body: string, drafts: readonly Draft[]): Passage[] {
  let heading: number | null = null;
  let caption: { ordinal: number; paragraph: number } | null = null;
  return drafts.map((draft, ordinal) => {
    const { start, end, paragraph } = draft;
    const text = body.slice(start, end);
    // A reader would see other words than are written: nothing to quote, nor to stand beside a quote.
    const kind = draft.kind !== 'heading' && turnsDirection(text) ? 'other' : draft.kind;
    if (kind === 'caption') caption = { ordinal, paragraph };
    else if (kind !== 'credit') caption = null;
    const own =
      kind === 'credit' && caption !== null && paragraph - caption.paragraph <= 1 ? caption.ordinal : null;
    const passage: Passage = {
      ordinal,
      start,
      end,
      text,
      kind,
      paragraph,
      heading: kind === 'heading' ? null : heading,
      caption: own,
    };
    if (kind === 'heading') heading = ordinal;
    return passage;
  });
}
