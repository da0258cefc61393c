import { describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../../src/timeline/picture/font-metrics.ts';
import { escapeXml } from '../../../src/timeline/picture/svg.ts';
import { altText, createTimelinePictures } from '../../../src/timeline/picture/timeline-picture.ts';
import { fonts, sections } from './sample.ts';

const draw = createTimelinePictures(fonts);

describe('a timeline picture', () => {
  it('is a PNG of phone width in both themes, and the two differ', async () => {
    const picture = draw({ sections: sections(3), rightToLeft: false, name: 'timeline' });
    const [light, dark] = [await picture.png('light'), await picture.png('dark')];
    for (const png of [light, dark]) {
      expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(720);
    }
    expect(Buffer.from(light).equals(Buffer.from(dark))).toBe(false);
    expect(picture.name).toBe('timeline.png');
  });

  it('is the same, byte for byte, each time it is drawn', async () => {
    const content = { sections: sections(4), rightToLeft: false, name: 'timeline' };
    expect(draw(content).svg('light')).toBe(draw(content).svg('light'));
    expect(
      Buffer.from(await draw(content).png('dark')).equals(Buffer.from(await draw(content).png('dark'))),
    ).toBe(true);
  });

  it('says in words what it shows, within the limit of an attachment description', () => {
    expect(altText(sections(1))).toContain('Thu 1 Jan 2022');
    expect(altText(sections(60)).length).toBeLessThanOrEqual(1024);
    expect(altText(sections(60)).length).toBeGreaterThan(500);
  });

  it('lets no character of an article become markup', () => {
    const hostile = [
      {
        paragraphs: [
          { role: 'quote' as const, spans: [{ text: '</text><script>alert("1")</script>&\u0000\u000b' }] },
        ],
      },
    ];
    const svg = draw({ sections: hostile, rightToLeft: false, name: 'x' }).svg('light');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(escapeXml('a\u0000b\u000bc\ud83d\ude00')).toBe('abc😀');
  });

  it('says so when its font lacks letters, and only then', () => {
    const of = (text: string) =>
      draw({
        sections: [{ paragraphs: [{ role: 'quote' as const, spans: [{ text }] }] }],
        rightToLeft: false,
        lacking: 'letters are missing here',
        name: 'x',
      }).svg('light');
    for (const text of ['抗议活动', 'A fire 🔥 broke out', 'ไฟไหม้'])
      expect(of(text), text).toContain('letters are');
    for (const text of ['Протест', 'احتجاج', 'naïve\u00ad – “quoted”\u200d', 'Ελλάδα'])
      expect(of(text), text).not.toContain('letters are');
  });

  it('draws text of no entry at all', async () => {
    const picture = draw({ sections: [], rightToLeft: false, name: 'x' });
    expect(picture.svg('dark')).toContain('<svg');
    expect((await picture.png('dark')).length).toBeGreaterThan(100);
  });
});

describe('font metrics', () => {
  const metrics = readFontMetrics(fonts.regular.bytes);
  it.each(['Hello, 2022', 'Құқық қорғау', 'Ελλάδα', 'السلام عليكم', 'naïve – “quoted”'])(
    'have a glyph for every letter of %s',
    (text) => {
      expect(metrics.covers(text)).toBe(true);
    },
  );
  it('know what the font lacks', () => {
    expect(metrics.covers('漢字')).toBe(false);
  });
  it('grow with the size in proportion', () => {
    expect(metrics.width('Almaty', 50)).toBeCloseTo(2 * metrics.width('Almaty', 25), 6);
    expect(metrics.width('', 25)).toBe(0);
  });
  it('refuse bytes that are no font', () => {
    expect(() => readFontMetrics(new Uint8Array(64))).toThrow(RangeError);
  });
});
