import { isPeopleNoun } from './people-nouns.ts';
import { shareConcept } from '../sentence/find-terms.ts';

/** Nouns that end in as many like letters mostly are compounds of one noun. */
const COMPOUND = 4;

/** May two nouns, in their base form, be counted together: "song" and "track", "bathroom" and "washroom", "guest" and "mourner"? */
export function areRelated(noun: string, other: string): boolean {
  if (noun === other || noun.slice(-COMPOUND) === other.slice(-COMPOUND)) return true;
  return shareConcept(noun, other) || (isPeopleNoun(noun) && isPeopleNoun(other));
}
