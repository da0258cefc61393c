import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../../src/timeline/picture/font-metrics.ts';
import { layout, type TextBox, WIDTH } from '../../../src/timeline/picture/layout.ts';
import { drawSvg } from '../../../src/timeline/picture/svg.ts';
import { THEMES } from '../../../src/timeline/picture/theme.ts';
import { fonts, sections } from './sample.ts';

const metrics = { regular: readFontMetrics(fonts.regular.bytes), bold: readFontMetrics(fonts.bold.bytes) };
const said = (box: TextBox): string => box.line.runs.map((r) => r.text).join('');
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe.each([1, 12, 60])('a picture of %i entries', (entries) => {
  describe.each([false, true])('right to left: %s', (rightToLeft) => {
    const content = sections(entries);
    const made = layout(content, rightToLeft, metrics);

    it('keeps every line of text inside the picture', () => {
      expect(made.texts.length).toBeGreaterThan(entries * 2);
      for (const box of made.texts) {
        expect(box.x, said(box)).toBeGreaterThanOrEqual(24);
        expect(box.x + box.width, said(box)).toBeLessThanOrEqual(WIDTH - 24);
        expect(box.y).toBeGreaterThanOrEqual(24);
        expect(box.y + box.height).toBeLessThanOrEqual(made.height - 24);
      }
    });

    it('lets no two lines of text overlap', () => {
      const sorted = [...made.texts].sort((a, b) => a.y - b.y);
      for (const [i, box] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next) expect(next.y, `${said(box)} / ${said(next)}`).toBeGreaterThanOrEqual(box.y + box.height);
      }
    });

    it('draws dots, rail and bars beside the text, never through it', () => {
      const crossed = made.shapes.flatMap((shape) => {
        const reach = shape.kind === 'dot' ? shape.radius + 2 : 2;
        const [top, bottom] =
          shape.kind === 'rail'
            ? [shape.from, shape.to]
            : shape.kind === 'bar'
              ? [shape.y, shape.y + shape.height]
              : [shape.y - reach, shape.y + reach];
        return made.texts.filter((box) => {
          const level = box.y < bottom && box.y + box.height > top;
          return level && box.x < shape.x + reach && box.x + box.width > shape.x - reach;
        });
      });
      expect(made.shapes.length).toBeGreaterThan(entries);
      expect(crossed.map(said)).toEqual([]);
    });

    it('says every quote whole', () => {
      const all = squeeze(made.texts.map(said).join(''));
      const quotes = content.flatMap((s) => s.paragraphs).filter((p) => p.role === 'quote');
      expect(quotes.length).toBe(entries);
      for (const quote of quotes) expect(all).toContain(squeeze(quote.spans.map((s) => s.text).join('')));
    });
  });
});

describe('lines about an entry', () => {
  const texts = (spans: readonly { text: string; href?: string }[]) =>
    layout([{ paragraphs: [{ role: 'citation', spans }] }], false, metrics).texts.map(said);
  it('never begin with the dot between two facts', () => {
    const long = Array.from({ length: 12 }, (_, i) => `fact number ${i}`).join(' · ');
    const lines = texts([{ text: long }]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith('·'))).toEqual([]);
  });
  it('leave out links, which a picture cannot open', () => {
    expect(
      texts([{ text: 'Outlet A' }, { text: ' · ' }, { text: 'open', href: 'https://a.example/' }]),
    ).toEqual(['Outlet A']);
  });
});

describe('the measured width', () => {
  it('is never less than what resvg draws, in any script', () => {
    const made = layout(sections(7), false, metrics);
    for (const box of made.texts) {
      const alone = { ...made, texts: [{ ...box, x: 100, rightToLeft: false }], shapes: [] };
      const svg = drawSvg(alone, THEMES.light, fonts.family, '').replace(/<rect [^>]*\/>/, '');
      const options = {
        font: {
          loadSystemFonts: false,
          fontFiles: [fonts.regular.path, fonts.bold.path],
          defaultFontFamily: fonts.family,
        },
      };
      const drawn = new Resvg(svg, options).getBBox();
      expect(drawn, said(box)).toBeDefined();
      expect((drawn?.x ?? 0) + (drawn?.width ?? 0) - 100, said(box)).toBeLessThanOrEqual(box.width + 2);
    }
  });
});
