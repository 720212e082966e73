import { canBeSameGivenName } from '../../people/same-given-name.ts';
import type { Claim } from '../claim.ts';
import { editDistance } from '../names/edit-distance.ts';
import { isUnnamed } from './unnamed-owner.ts';

/** Surnames shorter than this are told apart by a letter; longer ones are misspelt, very long ones twice. */
const LONG = 5;
const VERY_LONG = 8;

/**
 * Are two ages surely those of one person? A surname alone may be a relative's; a given name alone, as
 * children have in the news, must be the other's given name; one without a name is known by the same role.
 */
export function sameAgedPerson(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ subject }) => subject.filter((key) => !isUnnamed(key)));
  if (x?.length && y?.length) return x.some((key) => y.some((other) => sameNamed(key, other)));
  return a.subject.some((key) => b.subject.includes(key));
}

/**
 * Do two names (`personKey`s) mean one person: one name or a part of it from its start, the same but for
 * middle names, in the other order, in another spelling ("sara lindgren", "sarah lindgrenn"), or with a short
 * form of the given name?
 */
export function sameNamed(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(/[ -]/), b.split(/[ -]/)];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.length > 1 && shorter.every((word) => longer.includes(word))) return true;
  const [given, other] = [x[0] ?? '', y[0] ?? ''];
  if (shorter.length === 1) return given === other;
  if (!canBeSameGivenName(given, other)) return false;
  const [surname, another] = [x.slice(1).join(''), y.slice(1).join('')];
  return x.at(-1) === y.at(-1) || isMisspelt(surname, another);
}

function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= LONG && editDistance(a, b, 2) <= (length < VERY_LONG ? 1 : 2);
}
