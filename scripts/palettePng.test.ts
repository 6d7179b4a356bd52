import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toPalettePng } from './palettePng.ts';

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

/** A picture of two by two, its rows filtered as a browser may. */
function aPng(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))],
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function dataOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it.each([
  [
    'no filter',
    [
      [0, ...RED, ...BLUE],
      [0, ...BLUE, ...BLUE],
    ],
  ],
  [
    'the pixel to the left',
    [
      [1, ...RED, 1, 0, 255],
      [1, ...BLUE, 0, 0, 0],
    ],
  ],
  [
    'the pixel above',
    [
      [0, ...RED, ...BLUE],
      [2, 1, 0, 255, 0, 0, 0],
    ],
  ],
  [
    'the nearest of three neighbors',
    [
      [0, ...RED, ...BLUE],
      [4, 1, 0, 255, 0, 0, 0],
    ],
  ],
])('keeps every color of a picture written with %s', (_filter, rows) => {
  const png = toPalettePng(aPng(rows));
  const palette = dataOf(png, 'PLTE');
  const indexes = inflateSync(dataOf(png, 'IDAT'));
  const colorAt = (at: number) => {
    const index = indexes[at] ?? 0;
    return [...palette.subarray(index * 3, index * 3 + 3)];
  };
  expect([1, 2, 4, 5].map(colorAt)).toEqual([RED, BLUE, BLUE, BLUE]);
});
