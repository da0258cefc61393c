import type { Paragraph, Section, Span } from '../../words/index.ts';
import type { Ink } from './theme.ts';
import { type Fonts, type Line, type Run, wrap } from './wrap.ts';

/** A line of text and where it stands, in pixels; `y` is the top of its box. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly line: Line;
  /** The line is set from its right edge. */
  readonly rightToLeft: boolean;
}

export type Shape =
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly hollow: boolean;
    }
  | {
      readonly kind: 'rail';
      readonly x: number;
      readonly from: number;
      readonly to: number;
      readonly dashed: boolean;
    }
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly height: number };

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBox[];
  readonly shapes: readonly Shape[];
}

/** A phone's 360 points at two pixels each. */
export const WIDTH = 720;
const MARGIN = 40;
const RAIL = 58;
const COLUMN = 96;
/** Kerning and hinting may move a line's end by a hair. */
const SLACK = 4;
const SECTION_GAP = 28;
/** Between lines about the timeline itself, which belong together. */
const NOTE_GAP = 6;
const SEPARATOR = ' · ';
const KEPT_SEPARATOR = '\u00a0· ';

interface Style {
  readonly sizePx: number;
  readonly linePx: number;
  readonly after: number;
  readonly ink: Ink;
  readonly bold: boolean;
}

const STYLES: Readonly<Record<Paragraph['role'], Style>> = {
  lead: { sizePx: 34, linePx: 44, after: 4, ink: 'text', bold: true },
  warn: { sizePx: 22, linePx: 31, after: 8, ink: 'warn', bold: false },
  plain: { sizePx: 24, linePx: 34, after: 8, ink: 'text', bold: false },
  quiet: { sizePx: 21, linePx: 30, after: 6, ink: 'faint', bold: false },
  quote: { sizePx: 25, linePx: 36, after: 8, ink: 'text', bold: false },
  context: { sizePx: 22, linePx: 31, after: 8, ink: 'faint', bold: false },
  citation: { sizePx: 20, linePx: 29, after: 4, ink: 'faint', bold: false },
  entry: { sizePx: 26, linePx: 36, after: 6, ink: 'label', bold: false },
};

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** True when the first letter of a text is of a script written from right to left. */
const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_STRONG.exec(text)?.[0] ?? '');

/** "Timeline · 2–8 Jan 2022 · 1 article": its first part as a title, the rest beneath it. */
function titled(paragraph: Paragraph): readonly Paragraph[] {
  const text = paragraph.spans.map((s) => s.text).join('');
  const cut = paragraph.role === 'lead' ? text.indexOf(SEPARATOR) : -1;
  if (cut < 0) return [paragraph];
  return [
    { role: 'lead', spans: [{ text: text.slice(0, cut) }] },
    { role: 'quiet', spans: [{ text: text.slice(cut + SEPARATOR.length) }] },
  ];
}

/** Without links, which a picture cannot open, and the dot before them. */
function printable(spans: readonly Span[]): readonly Span[] {
  const kept = spans.filter((span) => span.href === undefined);
  return kept.length < spans.length && kept.at(-1)?.text === SEPARATOR ? kept.slice(0, -1) : kept;
}

function runsOf(paragraph: Paragraph): readonly Run[] {
  const style = STYLES[paragraph.role];
  // Where a clause is marked, the rest of the sentence steps back; it stays whole and readable.
  const marked = paragraph.spans.some((s) => s.style === 'mark');
  const inkOf = (span: Span): Ink => {
    if (paragraph.role === 'entry' && span.style === 'strong') return 'date';
    if (span.style === 'quiet' || (marked && span.style !== 'mark')) return 'faint';
    return style.ink;
  };
  const quote = paragraph.role === 'quote' || paragraph.role === 'context';
  return printable(paragraph.spans).map((span) => ({
    // Of our own lines none begins with a dot between two facts.
    text: quote ? span.text : span.text.replaceAll(SEPARATOR, KEPT_SEPARATOR),
    sizePx: paragraph.role === 'entry' && span.style !== 'strong' ? 21 : style.sizePx,
    bold: style.bold || span.style === 'strong',
    ink: inkOf(span),
  }));
}

const isEntry = (section: Section): boolean => section.paragraphs[0]?.role === 'entry';

/** Collects boxes and shapes from top to bottom. */
class Page {
  readonly texts: TextBox[] = [];
  readonly shapes: Shape[] = [];
  y = MARGIN;
  readonly #fonts: Fonts;
  readonly #mirrored: boolean;
  #stop: { readonly y: number; readonly entry: boolean } | null = null;

  constructor(fonts: Fonts, mirrored: boolean) {
    this.#fonts = fonts;
    this.#mirrored = mirrored;
  }

  /** A stop on the rail at the present height: a dot for an entry, a ring on a dashed rail for a gap. */
  stop(entry: boolean): void {
    const x = this.across(RAIL);
    const y = this.y + 18;
    const before = this.#stop;
    if (before)
      this.shapes.unshift({ kind: 'rail', x, from: before.y, to: y, dashed: !entry || !before.entry });
    this.shapes.push({ kind: 'dot', x, y, radius: entry ? 9 : 6, hollow: !entry });
    this.#stop = { y, entry };
  }

  across(x: number): number {
    return this.#mirrored ? WIDTH - x : x;
  }

  paragraph(paragraph: Paragraph, left: number): void {
    const style = STYLES[paragraph.role];
    const quote = paragraph.role === 'quote' || paragraph.role === 'context';
    const inset = quote ? left + 20 : left;
    const top = this.y;
    const text = paragraph.spans.map((s) => s.text).join('');
    // A quote runs as its own script does, wherever the page begins.
    const rightToLeft = quote ? isRightToLeft(text) : this.#mirrored;
    const room = WIDTH - inset - MARGIN - SLACK;
    for (const line of wrap(runsOf(paragraph), room, this.#fonts)) {
      const edge = this.#mirrored ? MARGIN : inset;
      const x = rightToLeft ? edge + room + SLACK - line.width : edge;
      const baseline = this.y + style.linePx * 0.73;
      this.texts.push({ x, y: this.y, width: line.width, height: style.linePx, baseline, line, rightToLeft });
      this.y += style.linePx;
    }
    if (quote && this.y > top)
      this.shapes.push({ kind: 'bar', x: this.across(left + 4), y: top + 5, height: this.y - top - 8 });
    if (this.y > top) this.y += style.after;
  }
}

/**
 * Places a worded timeline: a rail with a dot for each entry, what it says beside it. Pure; boxes do not overlap and
 * stand inside the picture for any number of sections.
 */
export function layout(sections: readonly Section[], rightToLeft: boolean, fonts: Fonts): Layout {
  const page = new Page(fonts, rightToLeft);
  const first = sections.findIndex(isEntry);
  const last = sections.findLastIndex(isEntry);
  for (const [i, section] of sections.entries()) {
    const onRail = first >= 0 && i >= first && i <= last;
    if (i > 0) page.y += onRail || i === last + 1 ? SECTION_GAP : NOTE_GAP;
    if (onRail) page.stop(isEntry(section));
    for (const paragraph of section.paragraphs.flatMap(titled)) {
      page.paragraph(paragraph, onRail ? COLUMN : MARGIN);
    }
  }
  return { width: WIDTH, height: Math.ceil(page.y + MARGIN), texts: page.texts, shapes: page.shapes };
}
