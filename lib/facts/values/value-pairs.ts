import { addUp } from './add-up.ts';
import { amountFeaturesIn } from './amount-features.ts';
import { campLikeness } from './camp-likeness.ts';
import { ageFeatures, birthdayRoom, storyDays } from '../ages/age-features.ts';
import type { Candidate } from '../candidate.ts';
import type { Claim } from '../claim.ts';
import type { ClaimNode } from '../claim-node.ts';
import { compareValues } from './compare-values.ts';
import { companionTimes } from '../dates/companion-times.ts';
import { mainEventFeatures } from '../dates/main-event.ts';
import { mayShareHead } from './may-share-head.ts';
import { mayShareQuestion } from './may-share-question.ts';
import { questionKeys } from './question-keys.ts';
import { severalAtOnce } from '../choices/choice-lexicon.ts';
import { toldTogether } from '../choices/told-together.ts';
import { surroundingsIn } from './surroundings.ts';
import { meanOneClass } from './related-nouns.ts';
import { likeness } from './term-vectors.ts';
import type { TermSpace } from './term-vectors.ts';
import { placeLikeness, valueFeatures } from './value-features.ts';
import type { Rivals } from './value-features.ts';
import { valueGap } from './value-gap.ts';
import type { ValuePair } from './value-pair.ts';

/** Pairs less alike than this are not worth asking about. */
const MIN_LIKENESS = 0.06;
/** From here on a like place counts as support for a value. */
const SUPPORT = 0.3;
/** From this share of a year on a birthday explains a difference of one year. */
const LIKELY_BIRTHDAY = 0.25;
const kinds = new Set([
  'date',
  'age',
  'count',
  'money',
  'duration',
  'quantity',
  'status',
  'place',
  'other',
]);

/** Pairs of dates, ages, counts, sums, durations and measures with something in common. */
export function pairValues(nodes: readonly ClaimNode[], space: TermSpace): ValuePair[] {
  const pairs: ValuePair[] = [];
  const days = storyDays(nodes);
  const together = toldTogether(nodes);
  for (const [a, first] of nodes.entries()) {
    if (!kinds.has(first.claim.kind) || isSpokenTime(first)) continue;
    for (let b = a + 1; b < nodes.length; b++) {
      const second = nodes[b];
      if (second?.claim.kind !== first.claim.kind || isSpokenTime(second)) continue;
      if (first.claim.evidence.sentence === second.claim.evidence.sentence) continue;
      const compared = compareValues(first, second);
      const comparison =
        compared === 'clash' &&
        (birthdayRoom(first, second, days) > LIKELY_BIRTHDAY || addUp(first.claim, second.claim))
          ? 'compatible'
          : compared;
      if (comparison === 'unknown' || (comparison === 'clash' && together(first, second))) continue;
      const [x, y] = [space.vectors[a], space.vectors[b]];
      if (!x || !y) continue;
      const like = likeness(x, y);
      if (!mayShareQuestion(first, second, like)) continue;
      const likely = placeLikeness(first, second, like);
      if (likely >= MIN_LIKENESS || comparison === 'equal' || needNoOtherWord(first, second))
        pairs.push({ a, b, comparison, like, likely });
    }
  }
  return pairs;
}

/** News of one event, one person's ages and answers to a question that a story mostly asks once may share no word. */
function needNoOtherWord(a: ClaimNode, b: ClaimNode): boolean {
  return a.claim.kind === 'age' || isEquallyFine(a, b) || hasOneAnswer(a.claim) || isSlip(a, b);
}

/** Numbers further apart than this factor are seldom answers to one question. */
const SLIP = 3;
const slips = new Set(['money', 'duration', 'quantity', 'count']);

/** Numbers of one thing: outlets tell them in words of their own, and there are few in a story. */
function isSlip(a: ClaimNode, b: ClaimNode): boolean {
  const { kind, head } = a.claim;
  const other = b.claim.head;
  if (!slips.has(kind) || valueGap(a, b) > Math.log(SLIP)) return false;
  if (kind === 'money' || kind === 'duration') return mayShareHead(a.claim, b.claim);
  return head !== null && other !== null && meanOneClass(head, other);
}

/** Dates to the day or to the year, or hours. */
function isEquallyFine(
  { claim: { value: x } }: ClaimNode,
  { claim: { value: y } }: ClaimNode,
): boolean {
  if (x.type !== 'time' || y.type !== 'time') return x.type === 'clock' && y.type === 'clock';
  return x.interval.granularity === y.interval.granularity;
}

function hasOneAnswer({ kind, value }: Claim): boolean {
  return value.type === 'choice' && (kind === 'status' || !severalAtOnce.has(value.set));
}

/** "Today" in a quotation is the day of the speaker, which the article need not tell. */
function isSpokenTime({ claim: { quoted, value } }: ClaimNode): boolean {
  return quoted && value.type === 'time' && value.interval.anchor === 'published';
}

/** The clashing pairs among them, each with what the scorer is asked about. */
export function valueCandidates(
  pairs: readonly ValuePair[],
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const ofNode = new Map<number, { pair: ValuePair; other: number }[]>();
  const note = (node: number, pair: ValuePair, other: number): void => {
    const known = ofNode.get(node);
    if (known) known.push({ pair, other });
    else ofNode.set(node, [{ pair, other }]);
  };
  for (const pair of pairs) {
    if (pair.likely < MIN_LIKENESS && pair.comparison !== 'equal') continue;
    note(pair.a, pair, pair.b);
    note(pair.b, pair, pair.a);
  }
  const agreeingWith = new Map<number, Set<number>>();
  for (const { a, b, comparison } of pairs) {
    if (comparison !== 'equal') continue;
    agreeingWith.set(a, (agreeingWith.get(a) ?? new Set()).add(b));
    agreeingWith.set(b, (agreeingWith.get(b) ?? new Set()).add(a));
  }
  const keys = questionKeys(nodes, texts);
  const surroundings = surroundingsIn(nodes, space);
  const companions = companionTimes(nodes);
  const camps = campLikeness(pairs, nodes.length);
  const amounts = amountFeaturesIn(nodes);
  const mainEvent = mainEventFeatures(nodes);
  const days = storyDays(nodes);
  const crowds = new Map<string, number>();
  for (const { claim } of nodes) {
    const key = crowdKey(claim);
    crowds.set(key, (crowds.get(key) ?? 0) + 1);
  }
  const crowdOf = ({ claim }: ClaimNode): number => crowds.get(crowdKey(claim)) ?? 1;
  return pairs.flatMap((pair) => {
    const first = nodes[pair.a];
    const second = nodes[pair.b];
    if (pair.comparison !== 'clash' || !first || !second) return [];
    const rivals = rivalsOf(pair, ofNode, nodes, agreeingWith);
    const crowd = Math.max(crowdOf(first), crowdOf(second));
    const features = [
      ...valueFeatures(first, second, pair.like, rivals, space, { texts, crowd, keys }),
      ...surroundings(first, second),
      ...camps(pair.a, pair.b),
      companions(first, second),
      ...ageFeatures(first, second, days),
      ...amounts(first, second),
      ...mainEvent(first, second),
    ];
    const family = familyOf(first);
    return [{ family, a: [pair.a], b: [pair.b], features }];
  });
}

function crowdKey({ kind, value, evidence }: Claim): string {
  return `${value.type === 'choice' ? value.set : kind} ${evidence.sentence}`;
}

function familyOf({ claim: { kind, value } }: ClaimNode): Candidate['family'] {
  if (value.type === 'choice') return 'choice';
  return kind === 'date' || kind === 'age' ? kind : 'number';
}

function rivalsOf(
  pair: ValuePair,
  ofNode: ReadonlyMap<number, { pair: ValuePair; other: number }[]>,
  nodes: readonly ClaimNode[],
  agreeingWith: ReadonlyMap<number, ReadonlySet<number>>,
): Rivals {
  const side = (
    self: number,
    partner: number,
  ): {
    other: number;
    agreeing: number;
    held: boolean;
    support: number;
    opposed: number;
    holders: number;
  } => {
    const there = nodes[partner]?.origin;
    let [other, agreeing, held] = [-1, -1, false];
    const supporters = new Set<number>();
    const opposing = new Set<number>();
    const holders = new Set<number>();
    const against = agreeingWith.get(partner);
    for (const rival of ofNode.get(self) ?? []) {
      const origin = nodes[rival.other]?.origin ?? -1;
      if (rival.pair.comparison === 'equal') holders.add(origin);
      const opposes = rival.other === partner || against?.has(rival.other) === true;
      if (opposes && rival.pair.likely >= SUPPORT) opposing.add(origin);
      const agrees = rival.pair.comparison === 'equal' || rival.pair.comparison === 'compatible';
      if (origin === there && rival.other !== partner) {
        other = Math.max(other, rival.pair.likely);
        if (agrees) agreeing = Math.max(agreeing, rival.pair.likely);
        if (rival.pair.comparison === 'equal') held = true;
      } else if (origin !== nodes[self]?.origin && agrees && rival.pair.likely >= SUPPORT)
        supporters.add(origin);
    }
    return {
      other,
      agreeing,
      held,
      support: supporters.size,
      opposed: opposing.size,
      holders: holders.size,
    };
  };
  const a = side(pair.a, pair.b);
  const b = side(pair.b, pair.a);
  return {
    otherForA: a.other,
    otherForB: b.other,
    agreeingForA: a.agreeing,
    agreeingForB: b.agreeing,
    heldByB: a.held,
    heldByA: b.held,
    supportA: a.support,
    supportB: b.support,
    opposedToA: a.opposed,
    opposedToB: b.opposed,
    holdersA: a.holders,
    holdersB: b.holders,
  };
}
