import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: red, green, blue. */
  readonly colors: Uint32Array;
}

/**
 * Writes a screenshot with a palette of 256 colors: a third of the size, and nobody sees it.
 *
 * The most frequent colors are kept as they are; the rest, mostly edges of letters, take the nearest.
 * Understands what browsers write: 8 bits, RGB or RGBA, not interlaced.
 */
export function toPalettePng(png: Buffer): Buffer {
  const { width, height, colors } = readPixels(png);
  const palette = frequentColors(colors);
  const indexOf = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height); // a filter byte, 0, before each row
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexOf(colors[y * width + x] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((color) => [...channels(color)]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readPixels(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  let [width, height, depth, kind] = [0, 0, 0, 0];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      [depth, kind] = [data[8] ?? 0, data[9] ?? 0];
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error('Not a PNG of a browser.');
  const bytes = kind === 6 ? 4 : 3;
  const plain = unfilter(inflateSync(Buffer.concat(parts)), width * bytes, height, bytes);
  const colors = new Uint32Array(width * height);
  for (let at = 0; at < colors.length; at += 1) colors[at] = plain.readUIntBE(at * bytes, 3);
  return { width, height, colors };
}

/** @see https://www.w3.org/TR/png/#9Filters */
function unfilter(rows: Buffer, stride: number, height: number, bytes: number): Buffer {
  const plain = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < bytes ? 0 : (plain[at - bytes] ?? 0);
      const up = y === 0 ? 0 : (plain[at - stride] ?? 0);
      const corner = x < bytes || y === 0 ? 0 : (plain[at - stride - bytes] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      plain[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function frequentColors(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || one - other)
    .slice(0, COLORS)
    .map(([color]) => color);
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const found = known.get(color);
    if (found !== undefined) return found;
    const distances = palette.map((other) => distance(color, other));
    const index = distances.indexOf(Math.min(...distances));
    known.set(color, index);
    return index;
  };
}

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function channels(color: number): readonly [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
