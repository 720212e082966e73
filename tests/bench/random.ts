/** Chance that is the same in every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** A place in a list of `size`, the nth place as likely as 1/n (Zipf's law). */
  zipf(size: number): number;
  /** Around a median; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number;
}

/** A source of chance (mulberry32, public domain, by Tommy Ettinger). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    zipf: (size) => Math.min(size - 1, Math.floor(Math.exp(next() * Math.log(size + 1))) - 1),
    logNormal(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
}
