import { assembleFacts } from '../../lib/facts/assemble-facts.ts';
import type { Judged } from '../../lib/facts/judged.ts';
import type { Proposals } from '../../lib/facts/propose-candidates.ts';
import { rightFlags } from './right-flags.ts';
import type { FlagCount } from './right-flags.ts';
import type { StoryFile } from './story-file.ts';

/** A story with its proposals, judged by a scorer that never saw it. */
export interface JudgedStory {
  story: StoryFile;
  proposals: Proposals;
  /** All taken as flagged; the threshold chooses among them. */
  judged: Judged[];
}

/** What one family of pairs shows from a probability on, counted in facts as a reader sees them. */
export interface Shown extends FlagCount {
  threshold: number;
}

/** From nearly sure down to well below even odds, as pairs of mixed stories make others look unlikely. */
const STEPS = Array.from({ length: 33 }, (_, step) => Number((0.98 - step * 0.02).toFixed(2)));

/** The flags of one family for thresholds from high to low. */
export function flagsByThreshold(
  stories: readonly JudgedStory[],
  family: Judged['family'],
): Shown[] {
  return STEPS.map((threshold) => {
    const sum: Shown = { threshold, shown: 0, right: 0, found: 0 };
    for (const { story, proposals, judged } of stories) {
      const flagged = judged.filter(
        (pair) => pair.family === family && pair.probability >= threshold,
      );
      if (flagged.length === 0) continue;
      const facts = assembleFacts(flagged, proposals.nodes, proposals.pairs);
      const { shown, right, found } = rightFlags(story, facts);
      sum.shown += shown;
      sum.right += right;
      sum.found += found;
    }
    return sum;
  });
}

/** The table with what one part of its stories shows counted `times` as often. */
export function weighed(table: readonly Shown[], part: readonly Shown[], times: number): Shown[] {
  return table.map((row, at) => {
    const more = part[at] ?? { shown: 0, right: 0, found: 0 };
    const sum = (key: keyof FlagCount): number => row[key] + (times - 1) * more[key];
    return { ...row, shown: sum('shown'), right: sum('right'), found: sum('found') };
  });
}

/** Fewer flags than this say little about how many of them are right. */
const LEAST_SHOWN = 6;
/** Gains that differ by less than this share differ by chance. */
const CHANCE = 0.02;
/**
 * Thresholds on either side whose gains are counted in: of five trainings that differed in a few words, without them
 * two chose .56 for dates and three .62 to .64, at gains that differed by 4 in 100.
 */
const NEIGHBOURS = 2;

/**
 * The threshold around which right flags outweigh false alarms most, the lowest of those that are as good, as
 * long as it brings right flags; 1 where none do, so that nothing is shown.
 * @param falseAlarm what a false alarm costs a reader, counted in right flags.
 */
export function thresholdFor(table: readonly Shown[], falseAlarm: number): number {
  const gains = table.map(({ shown, right }) => right - falseAlarm * (shown - right));
  const rows = table
    .map((row, at) => {
      const near = gains.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
      return { ...row, gain: near.reduce((sum, gain) => sum + gain, 0) / near.length };
    })
    .filter(({ shown }) => shown >= LEAST_SHOWN);
  const best = Math.max(0, ...rows.map(({ gain }) => gain));
  if (best === 0) return 1;
  const lowest = rows.findLast(({ gain }) => gain >= (1 - CHANCE) * best);
  return rows.find(({ right }) => right === lowest?.right)?.threshold ?? 1;
}
