import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG file: its length, name, content and checksum (ISO/IEC 15948, 5.3). */
function chunk(name, content) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(content)]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
}

/** The place of the color in the palette that is nearest to this one. */
function nearest(palette, color) {
  const distances = palette.map((known) =>
    known.reduce((sum, value, at) => sum + (value - color[at]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * A square picture as a PNG file of four bits a pixel.
 * @param size - width and height, in pixels; even
 * @param pixels - red, green, blue and alpha of each, 0 to 255
 * @param palette - at most 16 colors of four such values
 */
export function palettePng(size, pixels, palette) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([4, 3], 8); // bits, and "by palette"
  const rows = Buffer.alloc(size * (1 + size / 2));
  for (let at = 0; at < size * size; at++) {
    const row = Math.floor(at / size);
    const column = at % size;
    const color = nearest(palette, pixels.slice(4 * at, 4 * at + 4));
    rows[row * (1 + size / 2) + 1 + (column >> 1)] |= column % 2 === 0 ? color << 4 : color;
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      palette.flatMap((color) => color.slice(0, 3)),
    ),
    chunk(
      'tRNS',
      palette.map(([, , , alpha]) => alpha),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', []),
  ]);
}
