import { dayNumber } from '../../time/calendar.ts';
import { momentOf } from './age-moment.ts';
import type { ClaimNode } from '../claim-node.ts';
import { yearsOf } from './age-in-years.ts';

/** Further apart than this, in years, makes no difference. */
const FAR = 12;

/** Names of the features that only ages have, in the order of `ageFeatures`. */
export const ageFeatureNames = [
  'sureness',
  'surest',
  'yearsApart',
  'birthdayRoom',
  'atDeath',
] as const;

/** The first and the last day on which a story was written about; null where no text has a date. */
export type StoryDays = readonly [first: number, last: number] | null;

/** The days on which the articles of these claims were published, from the first to the last. */
export function storyDays(nodes: readonly ClaimNode[]): StoryDays {
  let [first, last] = [Infinity, -Infinity];
  for (const { published } of nodes) {
    if (published === null) continue;
    const day = dayNumber(published);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last < first ? null : [first, last];
}

/**
 * What tells of two clashing ages whether one person can be meant: how surely each is linked, how many years
 * lie between, and how many days (as a share of a year) a birthday between texts of unknown days could fall
 * on. Zeros for other kinds. Symmetric.
 */
export function ageFeatures(a: ClaimNode, b: ClaimNode, days: StoryDays): number[] {
  const [x, y] = [yearsOf(a.claim), yearsOf(b.claim)];
  if (x === null || y === null) return ageFeatureNames.map(() => 0);
  const links = [a.claim.sureness, b.claim.sureness];
  return [
    Math.min(...links),
    Math.max(...links),
    Math.min(FAR, Math.abs(x - y)),
    birthdayRoom(a, b, days),
    [a, b].filter(({ claim }) => momentOf(claim) === 'end').length,
  ];
}

/**
 * The share of a year in which a birthday could make both ages right, where they are a year apart and a text
 * has no date: it may be as old, or as young, as the story's other texts. 0 where no birthday can explain.
 */
export function birthdayRoom(a: ClaimNode, b: ClaimNode, days: StoryDays): number {
  const [x, y] = [yearsOf(a.claim), yearsOf(b.claim)];
  if (x === null || y === null || Math.abs(x - y) !== 1 || days === null) return 0;
  const [young, old] = x < y ? [a, b] : [b, a];
  if (young.published !== null && old.published !== null) return 0;
  const from = young.published === null ? days[0] : dayNumber(young.published);
  const to = old.published === null ? days[1] : dayNumber(old.published);
  return Math.min(1, Math.max(0, (to - from) / 365));
}
