import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { deathWordAt } from './age-moment.ts';
import type { AgeOwner } from './age-owner.ts';
import { dyingMember } from './whom-is-meant.ts';

/** "Killed the actor Name at", "cost Name his life at": what is done to somebody. */
const TAKEN = /^(?:killed|lost|cost|took) (?!by\b)/i;
const PASSIVE = /\b(?:was|were|been|be) $/;
/** How sure it is whose life something took. */
const SURENESS = 0.7;

/**
 * Who died at the age that begins at `start`: the one whose life something took, else the subject of the verb for
 * the death; null where several could be meant.
 * @param before the text right before the age, with the word for the death in it.
 */
export function whoDied(reading: SentenceReading, start: number, before: string): AgeOwner | null {
  const verb = start - before.length + deathWordAt(before);
  const lead = reading.text.slice(0, verb);
  const victim = reading.named.findLast((person) => person.start > verb && person.end <= start);
  if (victim && TAKEN.test(reading.text.slice(verb)) && !PASSIVE.test(lead))
    return { subject: { key: victim.key, name: victim.name }, sureness: SURENESS };
  return dyingMember(reading, lead, verb);
}
