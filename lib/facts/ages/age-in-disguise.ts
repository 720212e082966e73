import type { Quantity } from '../../text/quantity.ts';
import { isChildNoun, isKin } from './kin-nouns.ts';
import { IN_LIST } from './named-age.ts';
import { roleOf } from './role-classes.ts';

const AGE_BEFORE =
  /(?:\b(?:he|she|who) (?:is|was)|\b(?:actor|actress|singer|rapper|star|model|host|comedian|mother|father) (?:is|was)|\p{Lu}\p{Ll}+,? (?:is|was)|, now|(?:is|was) (?:just|only)|, just|turn(?:s|ed)?|, who [^,.;:]{3,60}, is)\s$/u;
const AGE_AFTER = /^(?:[.,;)]|$| (?:when|and|at the time|too|as well)\b)/;
/** "Died in May at 83."; smaller numbers may be hours. */
const DIED_AT = /\b(?:dead|died|dies|passed away)\b[^.;:]{1,40} at\s$/;
const GROWN = 18;
const DEAD_AT = /\b(?:dead|died|dies) at\s$/;
/** "A son of eight", "the actor of 42 years". */
const SOMEBODY_OF = /([\p{Ll}-]+) of $/u;
/** "The star of two soaps is". */
const SOMEBODY_IS =
  /(?:^|[.;:] |, | and )the ((?:(?!of |in |by |for )[\p{L}-]+ ){0,3}?[\p{L}-]+)(?: (?:of|in|from|behind) [^.,;:]{2,60})? (?:is|was) (?:now )?$/iu;
/** "The singer (62)", "her son (8)". */
const SOMEBODY_BEFORE = /([\p{Ll}-]+) \($/u;
const PEOPLE: ReadonlySet<string> = new Set(['woman', 'man', 'grandmother', 'grandfather']);
const OLDEST = 110;
/** Characters between two ages of a list. */
const LISTED = 24;

/** "Dead at 69", "she was 20 when …", "a son of eight": a bare number, or a number of years, in the place of an age. */
export function ageInDisguise(
  quantity: Quantity,
  text: string,
  previous: Quantity | undefined,
): Quantity {
  const { kind, noun, unit, value, start, end } = quantity;
  if (value > OLDEST || !Number.isInteger(value)) return quantity;
  const before = text.slice(Math.max(0, start - 110), start);
  const age: Quantity = { ...quantity, kind: 'age', unit: 'year' };
  const whose = SOMEBODY_OF.exec(before)?.[1] ?? '';
  if (kind === 'duration' && unit === 'year')
    return value >= GROWN && isAdult(whose) ? age : quantity;
  const after = text.slice(end, end + 14);
  if (kind !== 'count' || noun !== null || unit !== null) return quantity;
  if (DEAD_AT.test(before)) return age;
  if (after.startsWith(')') && isPerson(SOMEBODY_BEFORE.exec(before)?.[1] ?? '')) return age;
  if (!AGE_AFTER.test(after)) return quantity;
  const isListed =
    previous?.kind === 'age' && start - previous.end < LISTED && IN_LIST.test(before);
  if (isListed || isChildNoun(whose) || AGE_BEFORE.test(before)) return age;
  return value >= GROWN && (DIED_AT.test(before) || namesSomebody(before)) ? age : quantity;
}

function isPerson(noun: string): boolean {
  return PEOPLE.has(noun) || isChildNoun(noun) || roleOf(noun) !== null;
}

/** "A husband of 18 years" is married so long. */
function isAdult(noun: string): boolean {
  return PEOPLE.has(noun) || (roleOf(noun) !== null && !isKin(noun));
}

function namesSomebody(before: string): boolean {
  const noun = SOMEBODY_IS.exec(before)?.[1]?.split(' ').at(-1) ?? '';
  return roleOf(noun.toLowerCase()) !== null;
}
