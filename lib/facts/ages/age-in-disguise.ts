import type { Quantity } from '../../text/quantity.ts';
import { isChildNoun, isKin } from './kin-nouns.ts';
import { IN_LIST } from './named-age.ts';
import { roleOf } from './role-classes.ts';

const AGE_BEFORE =
  /(?:\b(?:he|she|who) (?:is|was)|\b(?:actor|actress|singer|rapper|star|model|host|comedian|mother|father) (?:is|was)|\p{Lu}\p{Ll}+,? (?:is|was)|, (?:now|then|just)|(?:is|was) (?:just|only)|turn(?:s|ed)?|, who [^,.;:]{3,60}, is|\p{Lu}\p{Ll}+, [^,.;:]{3,60}, (?:is|was))(?: now)?\s$/u;
const AGE_AFTER = /^(?:[.,;)]|$| (?:when|and|at the time|too|as well|then|now|today)\b)/;
/** "Her age was", "she had reached": words that leave nothing else to be told by a number. */
const SAYS_AGE =
  /(?:\b(?:his|her|whose|the) age (?:is|was|as|at)|\bno older than|\b(?:he|she|who) (?:had |has )?reached|(?:^|[.;:] )Now)\s$/i;
/** "Died in May at", "killed the singer at": behind it smaller numbers may be hours. */
const DIED_AT =
  /\b(?:dead|died|dies|passed away|death|killed|killing|(?:his|her) life)\b[^.;:]{0,60} at\s$/;
const DIED_AFTER = /^(?:[.,;)]|$| (?:while|when|with|after|from|in|on|of)\b)/;
const GROWN = 18;
const DEAD_AT = /\b(?:dead|died|dies) at\s$/;
/** "Who at 19 wed". */
const WHO_AT = /\b(?:who|he|she|but) at $/;
const DID = /^ (?:was|wed|won|had|left|became|\p{Ll}+ed)\b/u;
/** "A son of eight", "the actor of 42 years". */
const SOMEBODY_OF = /([\p{L}-]+) of $/u;
/** "A man of", "his girlfriend of". */
const ONE_OF = /\b(?:an?|the|his|her|this|that) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+ of $/iu;
/** Of whom there are, by "of", so many others. */
const OF_OTHERS = new Set(
  (
    'mother mum mom father dad parent winner nominee champion director producer founder host author writer composer captain ' +
    'veteran king queen friend'
  ).split(' '),
);
const NATIVE = /^\p{Lu}\p{L}+(?:ian|ean|ese|can|iard|ton)$/u;
/** "The star of two soaps is". */
const SOMEBODY_IS =
  /(?:^|[.;:] |, | and )the ((?:(?!of |in |by |for )[\p{L}-]+ ){0,3}?[\p{L}-]+)(?: (?:of|in|from|behind) [^.,;:]{2,60})? (?:is|was) (?:now )?$/iu;
/** "The singer (62)", "her son (8)". */
const SOMEBODY_BEFORE = /([\p{Ll}-]+) \($/u;
/** "She is 46, he", "the groom is 28 and his new wife". */
const THE_OTHER = /(?:,| and|;) (?:he|she|(?:his|her|the) (?:[\p{L}-]+ )?([\p{L}-]+)) $/u;
/** "Ida Rose, 29 months,". */
const NAMED = /\p{Lu}[\p{L}’'-]+, $/u;
const PEOPLE: ReadonlySet<string> = new Set([
  'woman',
  'man',
  'grandmother',
  'grandfather',
  'student',
]);
const SMALL: ReadonlySet<string | null> = new Set(['month', 'week', 'day']);
const TEENS = 13;
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
  const after = text.slice(end, end + 14);
  if (kind === 'duration' && isLifetime(quantity, before, after))
    return { ...quantity, kind: 'age' };
  const age: Quantity = { ...quantity, kind: 'age', unit: 'year' };
  const isListed =
    previous?.kind === 'age' && start - previous.end < LISTED && AGE_AFTER.test(after);
  if ((kind === 'ordinal' || kind === 'count') && isListed && IN_LIST.test(before)) return age;
  if (kind !== 'count' || noun !== null || unit !== null) return quantity;
  return (isListed && isTheOther(before)) || isBareAge(value, before, after) ? age : quantity;
}

function isBareAge(value: number, before: string, after: string): boolean {
  if (DEAD_AT.test(before) || SAYS_AGE.test(before)) return true;
  if (after.startsWith(')') && isPerson(SOMEBODY_BEFORE.exec(before)?.[1] ?? '')) return true;
  const whose = SOMEBODY_OF.exec(before)?.[1] ?? '';
  if (value >= TEENS && ONE_OF.test(before) && isOne(whose)) return true;
  if (value >= TEENS && WHO_AT.test(before) && DID.test(after)) return true;
  if (value >= GROWN && DIED_AT.test(before) && DIED_AFTER.test(after)) return true;
  const ends = AGE_AFTER.test(after);
  if (isChildNoun(whose)) return ends || !/^[ -]\p{L}+s\b/u.test(after);
  const named = namedBefore(before);
  return (
    ends && (AGE_BEFORE.test(before) || isChildNoun(named) || (value >= GROWN && isPerson(named)))
  );
}

/** "A boy of 16 months", "the child is 13 months", "the actor of 42 years". */
function isLifetime({ unit, value }: Quantity, before: string, after: string): boolean {
  const whose = SOMEBODY_OF.exec(before)?.[1] ?? '';
  if (unit === 'year' && value >= GROWN) return isAdult(whose);
  if (isChildNoun(whose)) return true;
  if (!SMALL.has(unit) || !AGE_AFTER.test(after)) return false;
  return NAMED.test(before) || isChildNoun(namedBefore(before));
}

function isPerson(noun: string): boolean {
  return PEOPLE.has(noun) || isChildNoun(noun) || roleOf(noun) !== null;
}

/** "A husband of 18 years" is married so long. */
function isAdult(noun: string): boolean {
  return PEOPLE.has(noun) || (roleOf(noun) !== null && !isKin(noun));
}

/** "A man of", "the Belgian of": not "the mother of". */
function isOne(noun: string): boolean {
  return !OF_OTHERS.has(noun) && (isPerson(noun) || isKin(noun) || NATIVE.test(noun));
}

function isTheOther(before: string): boolean {
  const found = THE_OTHER.exec(before);
  const noun = found?.[1];
  return found !== null && (noun === undefined || isPerson(noun) || isKin(noun));
}

function namedBefore(before: string): string {
  return (SOMEBODY_IS.exec(before)?.[1]?.split(' ').at(-1) ?? '').toLowerCase();
}
