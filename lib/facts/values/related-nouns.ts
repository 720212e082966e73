import { isPeopleNoun } from './people-nouns.ts';
import { shareConcept } from '../sentence/find-terms.ts';

/** Nouns that end in as many like letters mostly are compounds of one noun. */
const COMPOUND = 4;

/** May two nouns, in their base form, be counted together: "song" and "track", "bathroom" and "washroom"? */
export function areRelated(noun: string, other: string): boolean {
  return noun.slice(-COMPOUND) === other.slice(-COMPOUND) || meanOneClass(noun, other);
}

/** May two nouns, in their base form, be counted as one class: "song" and "track", "guest" and "mourner"? */
export function meanOneClass(noun: string, other: string): boolean {
  if (noun === other || shareConcept(noun, other)) return true;
  return isPeopleNoun(noun) && isPeopleNoun(other);
}
