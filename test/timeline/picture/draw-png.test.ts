import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PictureError } from '../../../src/errors.ts';
import { createPngDrawer, MAX_HEIGHT_PX } from '../../../src/timeline/picture/draw-png.ts';
import { encodePng } from '../../../src/timeline/picture/png.ts';

const FONTS = { files: [], family: 'none' };
const sheet = (svg: string, height = 100) => ({ svg, height });

/** A drawer whose drawings end when told, in any order. */
function held() {
  const begun: string[] = [];
  const waiting: { readonly end: (data: Uint8Array) => void; readonly fail: (error: Error) => void }[] = [];
  const draw = createPngDrawer(FONTS, (svg) => {
    begun.push(svg);
    return new Promise((end, fail) => waiting.push({ end, fail }));
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { draw, begun, waiting, turn };
}

const bytes = (n: number) => new Uint8Array(n);

describe('drawing pictures', () => {
  it('draws one at a time, in the order they were asked for', async () => {
    const { draw, begun, waiting, turn } = held();
    const both = Promise.all([draw(sheet('a')), draw(sheet('b'))]);
    await turn();
    expect(begun).toEqual(['a']);
    waiting[0]?.end(bytes(1));
    await turn();
    expect(begun).toEqual(['a', 'b']);
    waiting[1]?.end(bytes(2));
    expect((await both).map((data) => data.byteLength)).toEqual([1, 2]);
  });

  it('draws a picture once, however many ask for it at once or later', async () => {
    const { draw, begun, waiting, turn } = held();
    const asked = Promise.all([draw(sheet('a')), draw(sheet('a'))]);
    await turn();
    waiting[0]?.end(bytes(7));
    expect((await asked).map((data) => data.byteLength)).toEqual([7, 7]);
    expect((await draw(sheet('a'))).byteLength).toBe(7);
    expect(begun).toEqual(['a']);
  });

  it('goes on after one that could not be drawn, and tries that again when asked again', async () => {
    const { draw, begun, waiting, turn } = held();
    const [first, second] = [draw(sheet('a')), draw(sheet('b'))];
    await turn();
    waiting[0]?.fail(new Error('no font'));
    await expect(first).rejects.toThrow('no font');
    await turn();
    waiting[1]?.end(bytes(2));
    expect((await second).byteLength).toBe(2);
    const again = draw(sheet('a'));
    await turn();
    waiting[2]?.end(bytes(3));
    expect((await again).byteLength).toBe(3);
    expect(begun).toEqual(['a', 'b', 'a']);
  });

  it('refuses a picture that is too tall without drawing it', async () => {
    const { draw, begun } = held();
    await expect(draw(sheet('a', MAX_HEIGHT_PX + 1))).rejects.toThrow(PictureError);
    await expect(draw(sheet('a', MAX_HEIGHT_PX + 1))).rejects.toMatchObject({ code: 'PICTURE_TOO_TALL' });
    expect(begun).toEqual([]);
  });

  it('refuses more than sixteen that wait, and draws again once they are done', async () => {
    const { draw, waiting, turn } = held();
    const taken = Array.from({ length: 17 }, (_, i) => draw(sheet(`${i}`)));
    await expect(draw(sheet('more'))).rejects.toMatchObject({ code: 'PICTURE_BUSY' });
    for (let i = 0; i < 17; i += 1) {
      await turn();
      waiting[i]?.end(bytes(1));
    }
    await Promise.all(taken);
    const later = draw(sheet('more'));
    await turn();
    waiting[17]?.end(bytes(1));
    expect((await later).byteLength).toBe(1);
  });

  it('forgets the pictures used longest ago when it keeps too many bytes', async () => {
    const begun: string[] = [];
    const draw = createPngDrawer(FONTS, async (svg) => {
      begun.push(svg);
      return bytes(3 * 1024 * 1024);
    });
    for (const svg of ['a', 'b', 'a', 'c', 'a', 'b']) await draw(sheet(svg));
    expect(begun).toEqual(['a', 'b', 'c', 'b']);
  });
});

describe('a PNG', () => {
  it('holds size and pixels as they were given', async () => {
    const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, i) => i * 7);
    const png = await encodePng(3, 2, pixels);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
    const length = png.readUInt32BE(33);
    const rows = inflateSync(png.subarray(41, 41 + length));
    expect(rows.byteLength).toBe(2 * 13);
    expect([...rows.subarray(1, 13), ...rows.subarray(14, 26)]).toEqual([...pixels]);
    expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  });
});
