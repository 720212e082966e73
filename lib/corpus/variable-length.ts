/** Where a reader of bytes stands. */
export interface Cursor {
  at: number;
}

/** Appends a number as seven bits a byte, lowest first; the last byte is below 128. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** The number at the cursor, which moves on; NaN where the bytes end within it or it is too long. */
export function pullNumber(bytes: Uint8Array, cursor: Cursor): number {
  const first = bytes[cursor.at++];
  if (first === undefined) return Number.NaN;
  if (first < 128) return first;
  let value = first & 127;
  for (let scale = 128; scale <= 2 ** 42; scale *= 128) {
    const byte = bytes[cursor.at++];
    if (byte === undefined) return Number.NaN;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  return Number.NaN;
}
