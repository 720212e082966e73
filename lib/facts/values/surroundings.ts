import { severalAtOnce } from '../choices/choice-lexicon.ts';
import { flag } from '../flag.ts';
import { COMMON_WORDS } from '../../people/common-words.ts';
import { baseForm } from '../sentence/base-form.ts';
import type { ClaimNode } from '../claim-node.ts';
import { comparePhases } from '../sentence/phases.ts';
import { longBefore, storyDay } from '../dates/recency.ts';
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
  'several',
] as const;

let everyday: ReadonlySet<string> | null = null;

function isEveryday(term: string): boolean {
  everyday ??= new Set(COMMON_WORDS.trim().split(/\s+/).map(baseForm));
  return everyday.has(term);
}

/** As near as this, in words, a name belongs to the value. */
const BESIDE = 6;
/** As near as this a name is the name of the very thing or person. */
const ADJACENT = 3;
/** Paragraphs from here on stand all alike far from the news of the article. */
const LATE = 6;

/** What one value's surroundings hold, read once for all pairs. */
interface Around {
  distances: ReadonlyMap<string, number>;
  /** Names near by, and words that are no everyday words. */
  names: [term: string, distance: number][];
  words: [term: string, distance: number][];
  past: number;
  lead: number;
}

/**
 * What the surroundings of two values tell: steps of a course of things that both stand beside or that
 * differ, names beside one that the other's sentence lacks (weighed by how rare they are in the story), and
 * whether one is of the news and the other long before it. Symmetric.
 * @param nodes the claims of the story.
 */
export function surroundingsIn(
  nodes: readonly ClaimNode[],
  { terms, rarity }: TermSpace,
): (a: ClaimNode, b: ClaimNode) => number[] {
  const rarities = new Map(terms.map((term, id) => [term, rarity[id] ?? 0]));
  const now = storyDay(nodes);
  const known = new Map<ClaimNode, Around>();
  const around = (node: ClaimNode): Around => {
    const found = known.get(node) ?? aroundOf(node, now);
    known.set(node, found);
    return found;
  };
  const strange = (x: Around, y: Around): number =>
    x.names.reduce(
      (sum, [term, distance]) =>
        distance <= BESIDE && !y.distances.has(term) ? sum + (rarities.get(term) ?? 0) : sum,
      0,
    );
  const uncommon = (x: Around, y: Around): number =>
    x.words.reduce((sum, [term, distance]) => {
      const other = y.distances.get(term);
      if (other === undefined) return sum;
      return sum + (rarities.get(term) ?? 0) * 0.5 ** ((distance + other) / 8);
    }, 0);
  return (a, b) => {
    const [x, y] = [around(a), around(b)];
    const { same, other } = comparePhases(a.claim.phases, b.claim.phases);
    const [here, there] = [strange(x, y), strange(y, x)];
    return [
      same,
      other,
      Math.min(here, there),
      Math.max(here, there),
      Math.abs(x.past - y.past),
      x.past + y.past,
      Math.min(x.lead, y.lead),
      Math.max(x.lead, y.lead),
      uncommon(x, y),
      nameBeside(x, y),
      ...choiceKind(a),
    ];
  };
}

function aroundOf(node: ClaimNode, now: number | null): Around {
  const { context, evidence } = node.claim;
  return {
    distances: new Map(context),
    names: context.filter(([term]) => term.startsWith('@')),
    words: context.filter(([term]) => !/^[!@%]/.test(term) && !isEveryday(term)),
    past: longBefore(node, now),
    lead: Math.min(LATE, evidence.paragraph),
  };
}

/** How close both stand to one name: "his publicist, Ada Fink" and "Fink, her manager"; 0 to 1. */
function nameBeside(x: Around, y: Around): number {
  let best = 0;
  for (const [term, distance] of x.names) {
    const other = y.distances.get(term);
    if (other === undefined || distance > ADJACENT || other > ADJACENT) continue;
    best = Math.max(best, 1 / (1 + distance + other));
  }
  return best;
}

const ROLES = new Set(['bond', 'child', 'parent', 'aide', 'helper', 'craftsman']);

/** Is the answer of a lexicon question what somebody is to somebody, how things stand, one of several? */
function choiceKind({
  claim: { value, kind },
}: ClaimNode): [role: number, state: number, several: number] {
  if (value.type !== 'choice') return [0, 0, 0];
  const { set } = value;
  return [flag(ROLES.has(set)), flag(kind === 'status'), flag(severalAtOnce.has(set))];
}
