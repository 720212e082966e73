import { flag } from '../flag.ts';
import type { ClaimNode } from '../claim-node.ts';
import { eventDistance } from '../sentence/event-distance.ts';
import { governorMatch } from './governor-match.ts';
import type { QuestionKeys } from './question-keys.ts';
import { areRelated } from './related-nouns.ts';
import { sameSubject } from './same-subject.ts';
import type { Likeness, TermSpace } from './term-vectors.ts';
import { granularity, resolved, valueGap, years } from './value-gap.ts';

/** Words that stand for the distance of an event that is not there. */
const NO_EVENT = 30;

/** What the best other partners of a pair look like; likeness 0 to 1, -1 where there is none. */
export interface Rivals {
  /** Best likeness of a with any other claim of b's text, and of b with any other of a's. */
  otherForA: number;
  otherForB: number;
  /** The same among claims that agree in value. */
  agreeingForA: number;
  agreeingForB: number;
  /** Does b's text hold a's value anywhere, and a's text b's? */
  heldByB: boolean;
  heldByA: boolean;
  /** How many other texts hold a's value in a like place, and b's. */
  supportA: number;
  supportB: number;
  /** In how many texts a like place holds b's value, seen from a, and a's value, seen from b. */
  opposedToA: number;
  opposedToB: number;
  /** How many texts hold a's value anywhere, and b's. */
  holdersA: number;
  holdersB: number;
}

/** How alike two claims' places in their sentences are, 0 to 1: what ranks partners. */
export function placeLikeness(a: ClaimNode, b: ClaimNode, like: Likeness): number {
  let sum = 0.4 * like.near + 0.2 * like.far + 0.2 * like.plain;
  if (a.claim.head !== null && a.claim.head === b.claim.head) sum += 0.15;
  const [x, y] = [a.claim.event, b.claim.event];
  if (x && y && x.type === y.type && x.announced === y.announced) sum += 0.1;
  sum += 0.15 * sameSubject(a, b);
  return sum;
}

/** The features of a pair, in the order of `valueFeatureNames`. Symmetric. */
export function valueFeatures(
  a: ClaimNode,
  b: ClaimNode,
  like: Likeness,
  rivals: Rivals,
  space: TermSpace,
  story: { texts: number; crowd: number; keys: QuestionKeys },
): number[] {
  const [x, y] = [a.claim, b.claim];
  const clock = x.value.type === 'clock';
  let [rare, names, numbers, concepts] = [0, 0, 0, 0];
  for (const id of like.shared) {
    const term = space.terms[id] ?? '';
    const rarity = space.rarity[id] ?? 0;
    if (rarity > 0.55) rare += rarity;
    if (term.startsWith('@')) names += rarity;
    else if (term.startsWith('#')) numbers++;
    else if (term.startsWith('%')) concepts += rarity;
  }
  const likely = placeLikeness(a, b, like);
  const margins = [likely - rivals.otherForA, likely - rivals.otherForB];
  const agreeing = [rivals.agreeingForA - likely, rivals.agreeingForB - likely];
  const support = [rivals.supportA, rivals.supportB];
  return [
    flag(x.kind === 'date' && !clock),
    flag(clock),
    flag(x.kind === 'age'),
    flag(x.kind === 'count'),
    flag(x.kind === 'money'),
    flag(x.kind === 'duration'),
    flag(x.kind === 'quantity'),
    like.near,
    like.far,
    rare,
    names,
    numbers,
    concepts,
    sameSubject(a, b),
    eventMatch(a, b),
    announcements(a, b),
    flag(isWeak(a)) + flag(isWeak(b)),
    headMatch(a, b),
    unitMatch(a, b),
    flag(x.beside[0] !== '' && x.beside[0] === y.beside[0]),
    flag(x.beside[1] !== '' && x.beside[1] === y.beside[1]),
    valueGap(a, b),
    granularity(a, b),
    years(a, b),
    resolved(a, b),
    flag(x.quoted) + flag(y.quoted),
    flag((x.event?.modality ?? 'happened') === (y.event?.modality ?? 'happened')),
    flag(x.evidence.paragraph < 0) + flag(y.evidence.paragraph < 0),
    likely,
    Math.min(...margins),
    Math.max(...margins),
    Math.min(...agreeing),
    Math.max(...agreeing),
    flag(rivals.heldByA) + flag(rivals.heldByB) > 0 ? 1 : 0,
    flag(rivals.heldByA && rivals.heldByB),
    Math.min(...support),
    Math.max(...support),
    story.texts,
    story.crowd,
    flag(isHedged(a)) + flag(isHedged(b)),
    flag(a.published !== null) + flag(b.published !== null),
    Math.min(x.evidence.sentence.length, y.evidence.sentence.length),
    flag(x.evidence.article === y.evidence.article),
    like.plain,
    like.events,
    like.shared.filter((id) => space.terms[id]?.startsWith('!')).length,
    clashingNames(a, b),
    anchored(a, 'published') + anchored(b, 'published'),
    anchored(a, 'tense') + anchored(b, 'tense'),
    Math.min(NO_EVENT, eventDistance(x), eventDistance(y)),
    Math.min(NO_EVENT, Math.max(eventDistance(x), eventDistance(y))),
    like.shared.filter((id) => !space.terms[id]?.startsWith('!')).length,
    governorMatch(x, y),
    flag(a.claim.governor.length > 0) + flag(b.claim.governor.length > 0),
    Math.min(rivals.opposedToA, rivals.opposedToB),
    Math.max(rivals.opposedToA, rivals.opposedToB),
    Math.max(story.keys.rivalsOf(a), story.keys.rivalsOf(b)),
    Math.min(story.keys.shareOf(a), story.keys.shareOf(b)),
    Math.min(rivals.holdersA, rivals.holdersB),
    Math.max(rivals.holdersA, rivals.holdersB),
  ];
}

/** Do both stand close to names, and to none that both share? */
function clashingNames(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [namesBeside(a), namesBeside(b)];
  if (x.length === 0 || y.length === 0) return 0;
  return x.some((name) => y.includes(name)) ? -1 : 1;
}

/** As near as this, in words, a name belongs to the value. */
const BESIDE = 5;

function namesBeside({ claim }: ClaimNode): string[] {
  return claim.context.flatMap(([term, distance]) =>
    distance <= BESIDE && term.startsWith('@') ? [term] : [],
  );
}

function anchored({ claim: { value } }: ClaimNode, anchor: string): number {
  return value.type === 'time' && value.interval.anchor === anchor ? 1 : 0;
}

function eventMatch(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.event, b.claim.event];
  if (!x || !y || (isWeak(a) && isWeak(b))) return 0;
  return x.type === y.type ? 1 : -1;
}

/** 2 where both date the telling of their event, 1 where neither does, 0 where one does; 0.5 without events. */
function announcements(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.event, b.claim.event];
  if (!x || !y) return 0.5;
  if (x.announced !== y.announced) return 0;
  return x.announced ? 2 : 1;
}

function isWeak(node: ClaimNode): boolean {
  const type = node.claim.event?.type;
  return type === undefined || type === 'statement' || type === 'appearance';
}

function headMatch(a: ClaimNode, b: ClaimNode): number {
  if (a.claim.kind === 'quantity') return 0;
  const [x, y] = [a.claim.head, b.claim.head];
  if (x === null || y === null) return x === y ? 0 : -0.5;
  if (x === y) return 1;
  return areRelated(x, y) ? 0.7 : -1;
}

function unitMatch(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'quantity' || y.type !== 'quantity') return 0;
  const { unit, currency } = y.quantity;
  return x.quantity.unit === unit && x.quantity.currency === currency ? 1 : -1;
}

function isHedged({ claim: { value } }: ClaimNode): boolean {
  if (value.type === 'time') return value.interval.hedge !== null;
  if (value.type === 'quantity') return value.quantity.hedge !== null;
  return value.type === 'clock' && value.hedged;
}
