import { createHash } from 'node:crypto';
import { PictureError } from '../../errors.ts';
import { encodePng } from './png.ts';

/** Drawings kept for whoever asks for the same timeline next, in bytes of PNG; a page of eight entries has about 300 kB. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** Drawings that may wait for the one at work; more are refused, since the text of each says the same. */
const MAX_WAITING = 16;
/** Taller pictures are refused: a page of a reply has some 2,000 to 8,000 pixels, and each row takes 2,880 bytes. */
export const MAX_HEIGHT_PX = 24_000;

/** What is drawn, with its height in pixels. */
export interface Sheet {
  readonly svg: string;
  readonly height: number;
}

/** Draws one sheet; rejects with a PictureError when it is too tall or too many wait. */
export type DrawPng = (sheet: Sheet) => Promise<Uint8Array>;

/**
 * Draws one at a time with these font files alone, off the main thread; the same sheet twice is drawn once. `draw` does
 * the drawing (resvg where absent).
 */
export function createPngDrawer(fonts: DrawingFonts, draw = drawWithResvg): DrawPng {
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  let keptBytes = 0;
  let last: Promise<unknown> = Promise.resolve();

  function keep(key: string, data: Uint8Array): void {
    kept.set(key, data);
    keptBytes += data.byteLength;
    for (const [oldest, { byteLength }] of kept) {
      if (keptBytes <= MAX_KEPT_BYTES) return;
      kept.delete(oldest);
      keptBytes -= byteLength;
    }
  }

  async function drawNext(sheet: Sheet, key: string): Promise<Uint8Array> {
    const turn = last.then(() => draw(sheet.svg, fonts));
    // The next one's turn comes whether or not this one could be drawn.
    last = turn.catch(() => undefined);
    try {
      const data = await turn;
      keep(key, data);
      return data;
    } finally {
      underWay.delete(key);
    }
  }

  return async (sheet) => {
    if (sheet.height > MAX_HEIGHT_PX) throw new PictureError('PICTURE_TOO_TALL', sheet.height);
    const key = createHash('sha256').update(sheet.svg).digest('base64');
    const known = kept.get(key);
    if (known !== undefined) {
      // Used last, forgotten last.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const drawing = underWay.get(key);
    if (drawing !== undefined) return drawing;
    if (underWay.size > MAX_WAITING) throw new PictureError('PICTURE_BUSY', underWay.size);
    const begun = drawNext(sheet, key);
    underWay.set(key, begun);
    return begun;
  };
}

export interface DrawingFonts {
  readonly files: readonly string[];
  readonly family: string;
}

async function drawWithResvg(svg: string, { files, family }: DrawingFonts): Promise<Uint8Array> {
  // Loaded on first use: most runs of the program draw nothing.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  return encodePng(image.width, image.height, image.pixels);
}
