import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Picture } from '../contract.ts';
import { createTimelinePictures, PICTURE_FONTS, type PictureContent } from '../timeline/index.ts';

/** Draws timelines with the fonts that come through npm; they are read when the first picture is wanted. */
export function createPainter(): (content: PictureContent) => Picture {
  let paint: ((content: PictureContent) => Picture) | null = null;
  return (content) => {
    paint ??= createTimelinePictures({
      regular: fontFile(PICTURE_FONTS.regular),
      bold: fontFile(PICTURE_FONTS.bold),
      family: PICTURE_FONTS.family,
    });
    return paint(content);
  };
}

function fontFile(specifier: string): { readonly path: string; readonly bytes: Uint8Array } {
  const path = createRequire(import.meta.url).resolve(specifier);
  return { path, bytes: readFileSync(path) };
}
