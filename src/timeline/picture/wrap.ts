import type { FontMetrics } from './font-metrics.ts';
import type { Ink } from './theme.ts';

/** A run of text with one look. */
export interface Run {
  readonly text: string;
  readonly sizePx: number;
  readonly bold: boolean;
  readonly ink: Ink;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface Fonts {
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
}

const widthOf = (fonts: Fonts, run: Run, text = run.text): number =>
  fonts[run.bold ? 'bold' : 'regular'].width(text, run.sizePx);

/** Places where a line may end: at white space that may break, behind a hyphen or dash, around ideographs. */
const PIECES =
  /[^\S\u00a0\u202f]+|[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]|(?:[\u00a0\u202f]|[^\s\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}-])+-*|-+/gu;
const IDEOGRAPH = /^[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What stays together on a line: a word, also when its letters and marks differ in look. */
interface Word {
  readonly parts: Run[];
  readonly blank: boolean;
  /** True when a line may end behind it although no space follows. */
  readonly open: boolean;
}

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const found: Word[] = [];
  for (const run of runs) {
    for (const [piece] of run.text.matchAll(PIECES)) {
      const blank = /^[^\S\u00a0\u202f]+$/.test(piece);
      const ideograph = IDEOGRAPH.test(piece);
      const open = ideograph || piece.endsWith('-');
      const before = found.at(-1);
      const part = { ...run, text: blank ? ' ' : piece };
      if (before && !before.blank && !before.open && !blank && !ideograph) {
        found[found.length - 1] = { parts: [...before.parts, part], blank, open };
      } else found.push({ parts: [part], blank, open });
    }
  }
  return found;
}

class Lines {
  readonly done: Line[] = [];
  #runs: Run[] = [];
  #width = 0;
  readonly #fonts: Fonts;
  readonly #room: number;

  constructor(fonts: Fonts, room: number) {
    this.#fonts = fonts;
    this.#room = room;
  }

  add(word: Word): void {
    if (word.blank && this.#runs.length === 0) return;
    const width = word.parts.reduce((sum, part) => sum + widthOf(this.#fonts, part), 0);
    if (this.#width + width > this.#room) {
      this.end();
      if (word.blank) return;
    }
    for (const part of word.parts) {
      if (width <= this.#room) this.#append(part);
      else this.#breakUp(part);
    }
  }

  /** A word longer than a line (a link) is broken between graphemes, never cut. */
  #breakUp(run: Run): void {
    for (const { segment } of graphemes.segment(run.text)) {
      if (this.#width + widthOf(this.#fonts, run, segment) > this.#room) this.end();
      this.#append({ ...run, text: segment });
    }
  }

  #append(run: Run): void {
    const last = this.#runs.at(-1);
    if (last && last.bold === run.bold && last.ink === run.ink && last.sizePx === run.sizePx) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text };
    } else this.#runs.push(run);
    this.#width += widthOf(this.#fonts, run);
  }

  end(): void {
    const last = this.#runs.at(-1);
    if (last) this.#runs[this.#runs.length - 1] = { ...last, text: last.text.trimEnd() };
    const runs = this.#runs.filter((run) => run.text !== '');
    if (runs.length > 0) {
      this.done.push({ runs, width: runs.reduce((sum, run) => sum + widthOf(this.#fonts, run), 0) });
    }
    this.#runs = [];
    this.#width = 0;
  }
}

/** Breaks runs into lines no wider than `roomPx`. Nothing is lost but white space at the breaks. */
export function wrap(runs: readonly Run[], roomPx: number, fonts: Fonts): readonly Line[] {
  const lines = new Lines(fonts, roomPx);
  for (const word of wordsOf(runs)) lines.add(word);
  lines.end();
  return lines.done;
}
