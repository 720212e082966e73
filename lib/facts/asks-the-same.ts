import type { ClaimNode } from './claim-node.ts';
import { eventDistance } from './sentence/event-distance.ts';
import { weakEvents } from './sentence/event-lexicon.ts';
import { sameAgedPerson } from './ages/same-aged-person.ts';
import { sameSubject } from './values/same-subject.ts';
import type { ValuePair } from './values/value-pair.ts';

/** Words within which an event surely is what the date is about. */
const CLOSE = 6;
/** How alike, 0 to 1, the places of two numbers must be; dates of one event need less. */
const ALIKE_NUMBERS = 0.45;
const ALIKE_DATES = 0.3;

/**
 * Do two claims surely answer one question? Stricter than what is put before the scorer, which learnt on
 * values that clash and cannot be asked about values that agree: ages of one named person, dates close to
 * one kind of event, numbers of one thing in places that are much alike (one of a thing says little). Words of the lexicon
 * agree too easily to be worth telling.
 */
export function asksTheSame(a: ClaimNode, b: ClaimNode, pair: ValuePair): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'age') return (x.about ?? y.about) !== null && sameAgedPerson(x, y);
  if (x.quoted !== y.quoted || x.value.type === 'choice') return false;
  if (x.kind === 'date') {
    if (!x.event || !y.event || weakEvents.has(x.event.type)) return false;
    const oneEvent =
      x.event.type === y.event.type &&
      x.event.announced === y.event.announced &&
      x.event.modality === y.event.modality;
    const close = Math.max(eventDistance(x), eventDistance(y)) <= CLOSE;
    return oneEvent && close && sameSubject(a, b) >= 0 && pair.likely >= ALIKE_DATES;
  }
  if (x.kind === 'money' || x.kind === 'duration') return false;
  if (x.value.type === 'quantity' && x.value.quantity.value === 1) return false;
  if (x.kind === 'count' && x.value.type === 'quantity' && x.value.quantity.noun === null)
    return false;
  return x.head !== null && x.head === y.head && pair.likely >= ALIKE_NUMBERS;
}
