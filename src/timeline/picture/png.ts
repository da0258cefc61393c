import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 4;
const compress = promisify(deflate);

/**
 * A PNG of 8-bit RGBA pixels, row by row (PNG, third edition, sections 5 and 11). Compressed off the main thread, which
 * resvg's own encoder is not: it would hold up every other answer for as long.
 */
export async function encodePng(width: number, height: number, pixels: Uint8Array): Promise<Buffer> {
  const row = width * BYTES_A_PIXEL;
  // Each row begins with its filter; 0 is none, which flat colours need not have better.
  const filtered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    filtered.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, colour with transparency.
  header.set([8, 6, 0, 0, 0], 8);
  const data = await compress(filtered, { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.byteLength + 12);
  framed.writeUInt32BE(data.byteLength, 0);
  framed.write(type, 4, 'latin1');
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.byteLength + 8)), data.byteLength + 8);
  return framed;
}
