import { describe, expect, it } from 'vitest';
import { thresholdFor } from './flags-by-threshold.ts';
import type { Shown } from './flags-by-threshold.ts';

/** A table of right and shown flags, from .9 down in steps of .02. */
const tableOf = (...rows: [right: number, shown: number][]): Shown[] =>
  rows.map(([right, shown], at) => ({
    threshold: Number((0.9 - at * 0.02).toFixed(2)),
    right,
    shown,
    found: right,
  }));

describe('the threshold from which flags are shown', () => {
  it('is where right flags outweigh false alarms most', () => {
    const table = tableOf([10, 10], [20, 20], [30, 30], [38, 42], [42, 60], [44, 80], [44, 120]);
    expect(thresholdFor(table, 1)).toBe(0.84);
  });

  it('is higher where a false alarm costs more', () => {
    const table = tableOf([10, 10], [18, 20], [25, 30], [31, 40], [36, 50], [40, 60], [43, 70]);
    expect(thresholdFor(table, 3)).toBeGreaterThan(thresholdFor(table, 1));
  });

  it('does not follow one lucky step', () => {
    const table = tableOf([10, 10], [20, 22], [30, 34], [31, 45], [32, 60], [62, 75], [62, 130]);
    expect(thresholdFor(table, 1)).toBeGreaterThan(0.8);
  });

  it('lets nothing through where no flag is right', () => {
    expect(thresholdFor(tableOf([0, 10], [0, 20], [0, 30]), 1)).toBe(1);
  });
});
