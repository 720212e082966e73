import { COMMON_WORDS } from '../people/common-words.ts';
import { baseForm } from './base-form.ts';
import type { ClaimNode } from './claim-node.ts';
import { comparePhases } from './phases.ts';
import { longBefore } from './recency.ts';
import type { TermSpace } from './term-vectors.ts';

/** Names of the features, in their order. */
export const surroundingNames = [
  'phaseSame',
  'phaseOther',
  'strangersLow',
  'strangersHigh',
  'recency',
  'past',
  'leadLow',
  'leadHigh',
  'uncommon',
  'nameBeside',
  'roleOfPerson',
  'state',
] as const;

const everyday = new Set(COMMON_WORDS.trim().split(/\s+/).map(baseForm));

/** As near as this, in words, a name belongs to the value. */
const BESIDE = 6;

/**
 * What the surroundings of two values tell: steps of a course of things that both stand beside or that
 * differ, names beside one that the other's sentence lacks (weighed by how rare they are in the story), and
 * whether one is of the news and the other long before it. Symmetric.
 * @param now the day of the story, `storyDay`.
 */
export function surroundings(
  a: ClaimNode,
  b: ClaimNode,
  rarityOf: ReadonlyMap<string, number>,
  now: number | null,
): number[] {
  const { same, other } = comparePhases(a.claim.phases, b.claim.phases);
  const strangers = [strange(a, b, rarityOf), strange(b, a, rarityOf)];
  const lead = [a, b].map(({ claim }) => Math.min(LATE, claim.evidence.paragraph));
  const past = [longBefore(a, now), longBefore(b, now)] as const;
  return [
    same,
    other,
    Math.min(...strangers),
    Math.max(...strangers),
    Math.abs(past[0] - past[1]),
    past[0] + past[1],
    Math.min(...lead),
    Math.max(...lead),
    uncommon(a, b, rarityOf),
    nameBeside(a, b),
    ...choiceKind(a),
  ];
}

/** As near as this a name is the name of the very thing or person. */
const ADJACENT = 3;

/** How close both stand to one name: "his publicist, Ada Fink" and "Fink, her manager"; 0 to 1. */
function nameBeside(a: ClaimNode, b: ClaimNode): number {
  const there = new Map(b.claim.context);
  let best = 0;
  for (const [term, distance] of a.claim.context) {
    const other = there.get(term);
    if (other === undefined || !term.startsWith('@')) continue;
    if (distance <= ADJACENT && other <= ADJACENT)
      best = Math.max(best, 1 / (1 + distance + other));
  }
  return best;
}

const ROLES = new Set(['bond', 'child', 'parent', 'aide', 'helper', 'craftsman']);

/** Is the answer of a lexicon question what somebody is to somebody, or how things stand? */
function choiceKind({ claim: { value, kind } }: ClaimNode): [role: number, state: number] {
  if (value.type !== 'choice') return [0, 0];
  return [ROLES.has(value.set) ? 1 : 0, kind === 'status' ? 1 : 0];
}

/** Paragraphs from here on stand all alike far from the news of the article. */
const LATE = 6;

/** Words close to both values that are no everyday words, weighed by nearness. */
function uncommon(a: ClaimNode, b: ClaimNode, rarityOf: ReadonlyMap<string, number>): number {
  const there = new Map(b.claim.context);
  let sum = 0;
  for (const [term, distance] of a.claim.context) {
    const other = there.get(term);
    if (other === undefined || /^[!@%]/.test(term) || everyday.has(term)) continue;
    sum += (rarityOf.get(term) ?? 0) * 0.5 ** ((distance + other) / 8);
  }
  return sum;
}

function strange(a: ClaimNode, b: ClaimNode, rarityOf: ReadonlyMap<string, number>): number {
  const there = new Set(b.claim.context.map(([term]) => term));
  let sum = 0;
  for (const [term, distance] of a.claim.context) {
    if (distance <= BESIDE && term.startsWith('@') && !there.has(term))
      sum += rarityOf.get(term) ?? 0;
  }
  return sum;
}

/** The rarity of each term of a story, 0 to 1. */
export function raritiesOf({ terms, rarity }: TermSpace): Map<string, number> {
  return new Map(terms.map((term, id) => [term, rarity[id] ?? 0]));
}
