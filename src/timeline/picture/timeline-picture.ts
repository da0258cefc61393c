import type { Picture } from '../../contract.ts';
import type { Section } from '../../words/index.ts';
import { createPngDrawer, type Sheet } from './draw-png.ts';
import { readFontMetrics } from './font-metrics.ts';
import { layout } from './layout.ts';
import { drawSvg } from './svg.ts';
import { THEMES } from './theme.ts';
import type { Fonts } from './wrap.ts';

/** A font file: where it is for the renderer, what is in it for the measuring. */
export interface FontFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PictureFonts {
  readonly regular: FontFile;
  readonly bold: FontFile;
  /** Name of the family in both files. */
  readonly family: string;
}

/** The fonts that fit: an open family with Latin, Cyrillic, Greek and Arabic, as module specifiers. */
export const PICTURE_FONTS = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
  family: 'DejaVu Sans Condensed',
} as const;

/** What is drawn: a reply as it is worded, so that the picture says what the text says. */
export interface PictureContent {
  readonly sections: readonly Section[];
  readonly rightToLeft: boolean;
  /** Said at the top when the fonts lack letters of the text; absent: nothing is said. */
  readonly lacking?: string;
  /** File name without extension, ASCII. */
  readonly name: string;
}

/** Limit of the contract (and of Discord's attachment descriptions). */
const ALT_MAX_CHARS = 1024;

/** Head lines of all sections, as many as fit: what the picture shows, without the quotes that the text has whole. */
export function altText(sections: readonly Section[]): string {
  let alt = '';
  for (const section of sections) {
    const [first, second] = section.paragraphs;
    if (!first) continue;
    const head = first.spans.map((s) => s.text).join('');
    const quote = first.role === 'entry' && second ? `: ${second.spans.map((s) => s.text).join('')}` : '';
    const whole = `${alt}${alt === '' ? '' : '\n'}${head}${quote}`;
    const short = `${alt}${alt === '' ? '' : '\n'}${head}`;
    if (whole.length <= ALT_MAX_CHARS) alt = whole;
    else if (short.length <= ALT_MAX_CHARS) alt = short;
    else break;
  }
  return alt;
}

/** A picture whose fonts lack letters says so first: the text of the reply has them. */
function shownSections({ sections, lacking }: PictureContent, fonts: Fonts): readonly Section[] {
  if (lacking === undefined) return sections;
  const texts = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans));
  if (texts.every(({ text, href }) => href !== undefined || fonts.regular.covers(text))) return sections;
  return [{ paragraphs: [{ role: 'warn', spans: [{ text: lacking }] }] }, ...sections];
}

/**
 * Makes pictures of worded timelines with the given fonts: SVG, and PNG drawn by resvg from these font files alone,
 * so that every machine draws the same. `png` rejects with a PictureError when the picture is too tall or too many wait.
 * @throws RangeError when a font file is no TrueType font.
 */
export function createTimelinePictures(fonts: PictureFonts): (content: PictureContent) => Picture {
  const { family } = fonts;
  const metrics: Fonts = {
    regular: readFontMetrics(fonts.regular.bytes),
    bold: readFontMetrics(fonts.bold.bytes),
  };
  const draw = createPngDrawer({ files: [fonts.regular.path, fonts.bold.path], family });
  return (content) => {
    const alt = altText(content.sections);
    const sheet = (theme: 'light' | 'dark'): Sheet => {
      const made = layout(shownSections(content, metrics), content.rightToLeft, metrics);
      return { svg: drawSvg(made, THEMES[theme], family, alt.split('\n')[0] ?? ''), height: made.height };
    };
    return {
      alt,
      name: `${content.name}.png`,
      svg: (theme) => sheet(theme).svg,
      png: async (theme) => draw(sheet(theme)),
    };
  };
}
