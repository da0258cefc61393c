import type { Layout, Shape, TextBox } from './layout.ts';
import type { Theme } from './theme.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** XML 1.0 has no way to write these: control characters but tab and line breaks, and two non-characters. */
function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0xfffe || code === 0xffff
  );
}

/** Text made safe for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  let safe = '';
  for (const character of text) {
    if (!isForbidden(character.codePointAt(0) ?? 0)) safe += ESCAPES[character] ?? character;
  }
  return safe;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** U+202B … U+202C: the line's own direction, whatever direction the drawing program assumes. */
const embed = (text: string): string => `\u202b${text}\u202c`;

function drawText(box: TextBox, theme: Theme): string {
  const spans = box.line.runs.map((run) => {
    const weight = run.bold ? ' font-weight="700"' : '';
    return `<tspan font-size="${run.sizePx}"${weight} fill="${theme.ink[run.ink]}">${escapeXml(run.text)}</tspan>`;
  });
  const anchor = box.rightToLeft
    ? ` text-anchor="end" x="${round(box.x + box.width)}"`
    : ` x="${round(box.x)}"`;
  const body = box.rightToLeft ? embed(spans.join('')) : spans.join('');
  return `<text xml:space="preserve"${anchor} y="${round(box.baseline)}">${body}</text>`;
}

function drawShape(shape: Shape, theme: Theme): string {
  switch (shape.kind) {
    case 'dot': {
      const fill = shape.hollow ? theme.background : theme.dot;
      const stroke = shape.hollow ? theme.rail : theme.background;
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;
    }
    case 'rail': {
      const dash = shape.dashed ? ' stroke-dasharray="4 10" stroke-linecap="round"' : '';
      return `<line x1="${round(shape.x)}" y1="${round(shape.from)}" x2="${round(shape.x)}" y2="${round(shape.to)}" stroke="${theme.rail}" stroke-width="4"${dash}/>`;
    }
    case 'bar':
      return `<rect x="${round(shape.x - 2)}" y="${round(shape.y)}" width="4" height="${round(shape.height)}" rx="2" fill="${theme.rail}"/>`;
    default:
      return shape satisfies never;
  }
}

/** The layout as an SVG document. `family` is the font's name; `title` is what a screen reader says first. */
export function drawSvg(layout: Layout, theme: Theme, family: string, title: string): string {
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${family}, sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${theme.background}"/>`,
    ...layout.shapes.map((shape) => drawShape(shape, theme)),
    ...layout.texts.map((box) => drawText(box, theme)),
    '</svg>',
    '',
  ].join('\n');
}
