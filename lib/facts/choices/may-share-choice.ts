import type { ClaimNode } from '../claim-node.ts';
import type { Claim } from '../claim.ts';
import { quotesApart } from './quotes-apart.ts';
import { sameSubject } from '../values/same-subject.ts';
import { thingOf } from './thing-of.ts';

/** Roles that many people have at once: two of them clash where one and the same person is given both. */
const ROLES: ReadonlySet<string> = new Set(['aide', 'craftsman', 'nation', 'player']);
/** Questions of how one person fares: of two people each has an answer. */
const PERSONAL: ReadonlySet<string> = new Set(
  'injured condition severity hospital arrest survival operation attendance health platform'.split(
    ' ',
  ),
);
/** Questions of what happens to a thing: a concert and a wedding can have two fates. */
const OF_THINGS: ReadonlySet<string> = new Set(['fate', 'sale', 'listing']);
/** Questions of what happens more than once in a life. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'cause ailment condition hospital fate arrest operation injured vehicle body injury'.split(' '),
);
const TITLES = /^@(?:dj|mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/;
/** So many words away a name belongs to a role: "Sam Reed has been her publicist". */
const NAMED = 4;
/** Outlets get a year wrong by so much; two that lie further apart are two occasions. */
const ERROR = 2;

/**
 * Could two answers to a question of the lexicon be about one and the same thing? Not a role of two people,
 * not what happened to a tour and to a wedding, not posts of other words, not an illness of years ago and one
 * of today.
 */
export function mayShareChoice(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.value.type !== 'choice') return true;
  const { set } = x.value;
  if (alsoHolds(x, y) || alsoHolds(y, x)) return false;
  if (PERSONAL.has(set) && sameSubject(a, b) < 0) return false;
  if (ROLES.has(set)) return share(namesBeside(x), namesBeside(y));
  if (set === 'platform' && quotesApart(x.evidence.sentence, y.evidence.sentence)) return false;
  if (OF_THINGS.has(set)) {
    const [thing, other] = [thingOf(x), thingOf(y)];
    const known = thing !== null && other !== null;
    if (thing !== other && (known || [x, y].some(goesAhead))) return false;
  }
  if (set === 'where' && x.event?.type !== y.event?.type) return false;
  if (set === 'rank' && isApart(categoriesIn(x), categoriesIn(y))) return false;
  return !OCCASIONS.has(set) || isOneTime(a, b);
}

/** "As planned" is said of many things beside one that was put off. */
function goesAhead({ value }: Claim): boolean {
  return value.type === 'choice' && value.option === 'going_ahead';
}

/** Does the sentence of one answer hold the words of the other, too? "A boy and a girl" are no boy against a girl. */
function alsoHolds({ text, evidence }: Claim, other: Claim): boolean {
  const [words, told] = [other.text.toLowerCase(), evidence.sentence.toLowerCase()];
  return (
    !text.toLowerCase().includes(words) &&
    !words.includes(text.toLowerCase()) &&
    told.includes(words) &&
    !told.includes(`not ${words}`)
  );
}

function namesBeside({ context }: Claim): string[] {
  return context.flatMap(([term, distance]) =>
    distance <= NAMED && term.startsWith('@') && !TITLES.test(term) ? [term] : [],
  );
}

/** What a prize is given for: "album of the year", "best actress". */
function categoriesIn({ evidence }: Claim): string[] {
  return evidence.sentence.toLowerCase().match(/\p{L}+ of the year|best (?:new )?\p{L}+/gu) ?? [];
}

function isApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !share(some, others);
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function isOneTime(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [yearsIn(a), yearsIn(b)];
  return (
    x.length === 0 ||
    y.length === 0 ||
    x.some((year) => y.some((other) => Math.abs(year - other) <= ERROR))
  );
}

/** The years that the sentence names, or that of the article. */
function yearsIn({ claim, published }: ClaimNode): number[] {
  const named = claim.evidence.sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (named.length > 0) return named.map(Number);
  return published === null ? [] : [Number(published.slice(0, 4))];
}
