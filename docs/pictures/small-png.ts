import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A screenshot with a palette of at most 256 colours: a third of its size, and text on a plain ground looks the same.
 * Takes what Chromium writes (8 bits a channel, RGB or RGBA, not interlaced); throws a RangeError on anything else.
 */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, channels, data } = readPng(Buffer.from(png));
  const colours = palette(pixelColours(data, channels));
  const index = new Map(colours.map((colour, at) => [colour, at]));
  const nearest = (colour: number): number => {
    const known = index.get(colour);
    if (known !== undefined) return known;
    const found = nearestOf(colours, colour);
    index.set(colour, found);
    return found;
  };
  const rows = Buffer.alloc(height * (width + 1));
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += channels) {
      rows[y * (width + 1) + 1 + x] = nearest(colourAt(data, from));
    }
  }
  return writePng(width, height, colours, rows);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Buffer;
}

function readPng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new RangeError('not a plain screenshot');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const channels = kind === 2 ? 3 : 4;
  return {
    width,
    height,
    channels,
    data: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels),
  };
}

/** https://www.w3.org/TR/png-3/#9Filter-types */
function unfilter(raw: Buffer, width: number, height: number, channels: number): Buffer {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function colourAt(data: Buffer, at: number): number {
  return data.readUIntBE(at, 3);
}

function pixelColours(data: Buffer, channels: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += channels) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent colours, but none that is hardly different from one already taken. */
function palette(counts: ReadonlyMap<number, number>): readonly number[] {
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  if (byCount.length <= 256) return byCount;
  for (let apart = 3; ; apart += 2) {
    const taken: number[] = [];
    for (const colour of byCount) {
      if (taken.every((one) => distance(one, colour) >= apart * apart)) taken.push(colour);
      if (taken.length > 256) break;
    }
    if (taken.length <= 256) return taken;
  }
}

function nearestOf(colours: readonly number[], colour: number): number {
  let best = 0;
  for (let at = 1; at < colours.length; at += 1) {
    if (distance(colours[at] ?? 0, colour) < distance(colours[best] ?? 0, colour)) best = at;
  }
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function writePng(width: number, height: number, colours: readonly number[], rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.alloc(colours.length * 3);
  colours.forEach((colour, at) => {
    table.writeUIntBE(colour, at * 3, 3);
  });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(name, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
}
