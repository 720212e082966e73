import { mayShareChoice } from '../choices/may-share-choice.ts';
import { momentOf } from '../ages/age-moment.ts';
import { areOfTwoTimes } from '../ages/are-of-two-times.ts';
import type { ClaimNode } from '../claim-node.ts';
import type { Claim } from '../claim.ts';
import type { EventMention } from '../event.ts';
import { eventDistance } from '../sentence/event-distance.ts';
import { weakEvents } from '../sentence/event-lexicon.ts';
import type { Phase } from '../sentence/phases.ts';
import { sameAgedPerson } from '../ages/same-aged-person.ts';
import { yearsOf } from '../ages/age-in-years.ts';
import { mayShareHead } from './may-share-head.ts';
import { areToldAlike } from './amount-kinds.ts';
import { meanOneClass } from './related-nouns.ts';
import type { Likeness } from './term-vectors.ts';

/** From this likeness of the sentences on, other words may stand for the same things. */
const ALIKE = 0.3;

/**
 * Could two claims of one kind answer one question at all? Not where different things are counted, unless
 * the sentences are very much alike, or where the ages are not surely those of one person today.
 */
export function mayShareQuestion(a: ClaimNode, b: ClaimNode, like: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.value.type !== y.value.type) return false;
  if (x.value.type === 'choice') return mayShareChoice(a, b);
  if (x.kind === 'age') return mayShareAge(a, b, like);
  if (x.kind === 'date') return mayShareEvent(x, y, like);
  if (mayShareHead(x, y) || x.kind === 'quantity' || like.far >= ALIKE) return true;
  const [head, other] = [x.head ?? '', y.head ?? ''];
  return x.kind === 'count' ? meanOneClass(head, other) : areToldAlike(head, other);
}

/** From this likeness of the words right beside them on, two ages of an earlier time are of one time. */
const OF_ONE_TIME = 0.4;
/** Years by which outlets get an age wrong: of those told further apart none was annotated as one question. */
const ERROR = 10;

/**
 * Not ages of another time of life, unless both tell the same of it, of people who need not be one, or too
 * far apart to be an error.
 */
function mayShareAge(a: ClaimNode, b: ClaimNode, like: Likeness): boolean {
  const earlier = [a, b].filter(({ claim }) => momentOf(claim) === 'then').length;
  if (earlier === 1 || (earlier === 2 && like.near < OF_ONE_TIME)) return false;
  if (areOfTwoTimes(a, b)) return false;
  const apart = Math.abs((yearsOf(a.claim) ?? 0) - (yearsOf(b.claim) ?? 0));
  if (apart > ERROR) return false;
  return sameAgedPerson(a.claim, b.claim);
}

/** Events that one and the same date can be told of. */
const related: readonly (readonly string[])[] = [
  ['accident', 'injury', 'hospital', 'illness', 'death', 'attack'],
  ['separation', 'divorce'],
  ['arrest', 'charge', 'sentence', 'lawsuit', 'hearing', 'robbery', 'accident', 'attack'],
  ['birth', 'pregnancy', 'adoption'],
  ['dating', 'meeting'],
  ['death', 'funeral', 'illness'],
  ['sale', 'purchase', 'contract'],
  ['release', 'tour', 'award', 'role', 'broadcast', 'filming', 'contract'],
  ['tour', 'retirement', 'comeback', 'departure'],
  ['separation', 'move', 'departure'],
  ['purchase', 'sale', 'move'],
];
/** Words within which an event surely is what the date is about. */
const CLOSE = 4;

/** "Her agent said on Tuesday" dates the telling alone. */
function isOfTelling({ type, told }: EventMention): boolean {
  return type === 'statement' && told;
}

/** "Was still in hospital on Tuesday" tells of no day on which something happened. */
function lasts({ modality }: EventMention): boolean {
  return modality === 'lasting';
}

function isHappening({ type, announced }: EventMention): boolean {
  return !announced && !weakEvents.has(type);
}

/** Words within which a date is that of leaving the hospital, of which then both must tell. */
const LEAVING = 5;

/** Does one date stand beside another step of a stay in hospital than the other? */
function arePartedSteps(x: Claim, y: Claim): boolean {
  const [step, other] = [stepOfStay(x), stepOfStay(y)];
  if (step && other) return step[1] !== other[1];
  const [, known, distance] = step ?? other ?? [];
  return known === 'discharge' && distance !== undefined && distance <= LEAVING;
}

function stepOfStay({ phases }: Claim): Phase | undefined {
  return phases.find(([course]) => course === 'stay');
}

/**
 * Not where two kinds of events, or two occasions of saying something, stand beside the dates, or where only one of
 * them is that of something which lasted.
 */
function mayShareEvent(x: Claim, y: Claim, like: Likeness): boolean {
  if (arePartedSteps(x, y)) return false;
  if (!x.event || !y.event) return true;
  if (lasts(x.event) !== lasts(y.event)) return false;
  if (isOfTelling(x.event) !== isOfTelling(y.event) && [x.event, y.event].some(isHappening))
    return false;
  const weak = [x, y].filter((claim) => claim.event && weakEvents.has(claim.event.type)).length;
  if (weak === 2 && !x.event.announced && !y.event.announced) return like.far >= ALIKE;
  if (weak > 0 || x.event.type === y.event.type) return true;
  const types = [x.event.type, y.event.type];
  if (related.some((group) => types.every((type) => group.includes(type)))) return true;
  return Math.max(eventDistance(x), eventDistance(y)) > CLOSE;
}
