import { personKey } from './person-key.ts';
import type { Person } from './person.ts';
import { canBeSameGivenName } from './same-given-name.ts';

/**
 * Whether two names of different articles are one person's: the same name, the same surname with
 * given names that can be one person's ("Jen Keller", "Jennifer Keller"), or the same surname where
 * one article gives no more ("Keller"). Two people who share only a given name are not.
 */
export function samePerson(a: Person, b: Person): boolean {
  if (a.key === b.key) return true;
  const surnameA = surnameOf(a);
  const surnameB = surnameOf(b);
  if (!surnameA || surnameA !== surnameB) return false;
  if (a.given === null || b.given === null) return true;
  return canBeSameGivenName(personKey(a.given), personKey(b.given));
}

/**
 * The person of `people` who is `person` of another article, where exactly one can be: the same
 * full name first, then the rules of `samePerson`.
 */
export function findSamePerson(person: Person, people: readonly Person[]): Person | undefined {
  const exact = people.find((other) => other.key === person.key);
  if (exact) return exact;
  const possible = people.filter((other) => samePerson(person, other));
  return possible.length === 1 ? possible[0] : undefined;
}

const surnameOf = ({ surname }: Person): string => (surname === null ? '' : personKey(surname));
