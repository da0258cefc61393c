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

/** Places where a line may end: behind white space, behind a hyphen or dash, between ideographs. */
const PIECES =
  /\s+|[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}-]+-*|-+/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

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

  add(run: Run, piece: string): void {
    const blank = piece.trim() === '';
    if (blank && this.#runs.length === 0) return;
    const text = blank ? ' ' : piece;
    const width = widthOf(this.#fonts, run, text);
    if (this.#width + width <= this.#room) {
      this.#append(run, text, width);
      return;
    }
    this.end();
    if (blank) return;
    if (width <= this.#room) this.#append(run, text, width);
    else this.#breakUp(run, text);
  }

  /** A word longer than a line (a link, a run of ideographs) is broken between graphemes, never cut. */
  #breakUp(run: Run, text: string): void {
    for (const { segment } of graphemes.segment(text)) {
      const width = widthOf(this.#fonts, run, segment);
      if (this.#width + width > this.#room) this.end();
      this.#append(run, segment, width);
    }
  }

  #append(run: Run, text: string, width: number): void {
    const last = this.#runs.at(-1);
    if (last && last.bold === run.bold && last.ink === run.ink && last.sizePx === run.sizePx) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    } else this.#runs.push({ ...run, text });
    this.#width += width;
  }

  end(): void {
    const last = this.#runs.at(-1);
    if (last) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text.trimEnd() };
      const runs = this.#runs.filter((r) => r.text !== '');
      const width = runs.reduce((sum, r) => sum + widthOf(this.#fonts, r), 0);
      if (runs.length > 0) this.done.push({ runs, width });
    }
    this.#runs = [];
    this.#width = 0;
  }
}

/** Breaks runs into lines no wider than `roomPx`. Nothing is lost but white space at the breaks. */
export function wrap(runs: readonly Run[], roomPx: number, fonts: Fonts): readonly Line[] {
  const lines = new Lines(fonts, roomPx);
  for (const run of runs) for (const [piece] of run.text.matchAll(PIECES)) lines.add(run, piece);
  lines.end();
  return lines.done;
}
