import type { Span } from '../../text/span.ts';
import { synonymsIn } from '../sentence/word-groups.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

/** More words between an amount and what it is the amount of are rare. */
const REACH = 8;
/** A phrase of more nouns has run into the next one. */
const MOST_NOUNS = 3;
/** Where the distance of two neighbours is greater, a clause ends between them. */
const CLAUSE_STEP = 2;

// From general knowledge of English: what may stand between an amount and the noun that it belongs to.
const DETERMINERS = new Set('a an the his her their its this that our my your s'.split(' '));
const LINKS_BEHIND = new Set("of worth ' ’ -".split(' '));
const BARE_LINKS = new Set('in as on for behind'.split(' '));
const JOINING = new Set('of for against with on in from'.split(' '));
const LOOSE = new Set(
  (
    'about around some roughly approximately nearly almost over under more less than least most only just up down ' +
    'to at for of by with on in after a an the another total now still also already currently then estimated ' +
    'reported reportedly recorded well late : ( - – — $ £ €'
  ).split(' '),
);
const LINKING_VERBS = new Set(
  (
    'be have stand set fix cost measure weigh last take total reach cover span run list value estimate put remain ' +
    'amount come fall rise drop stay start begin cut raise sell ask offer price pay reduce give make count contain ' +
    'occupy go would will can could may might should must'
  ).split(' '),
);

/**
 * What an amount is the amount of: "fine" for "a $30,000 fine" and "a fine of $30,000", "fight" and "cancer"
 * for "her fight against cancer lasted 18 months". Base forms with their concepts and groups of synonyms.
 */
export function amountTopic({ tokens }: SentenceReading, { start, end }: Span): string[] {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return [];
  const nouns = [...nounsBehind(tokens, last + 1), ...nounsBefore(tokens, first - 1)];
  return [...new Set(nouns.flatMap(meaningsOf))];
}

function meaningsOf({ base, terms }: ReadToken): string[] {
  return [base, ...terms, ...synonymsIn([base]).map(({ group }) => `~${group}`)];
}

/** The nouns of the phrase that follows: "service" for "of community service", "damages" for "in damages". */
function nounsBehind(tokens: readonly ReadToken[], from: number): ReadToken[] {
  let at = from;
  if (BARE_LINKS.has(tokens[at]?.lower ?? '')) at++;
  else {
    while (LINKS_BEHIND.has(tokens[at]?.lower ?? '')) at++;
    while (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
  }
  const nouns: ReadToken[] = [];
  for (; at < tokens.length && nouns.length < MOST_NOUNS; at++) {
    const token = tokens[at];
    if (!token || !isNoun(token) || stepTo(tokens, at) > 1) break;
    if (nouns.length > 0 && /(?:ing|ed)$/.test(token.lower)) break;
    nouns.push(token);
  }
  return nouns;
}

/** The noun that the amount follows, and where a preposition joins it to another one, that one too. */
function nounsBefore(tokens: readonly ReadToken[], from: number): ReadToken[] {
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token || stepTo(tokens, at + 1) > CLAUSE_STEP) return [];
    if (LOOSE.has(token.lower) || token.lower.endsWith('ly')) continue;
    // "the price", but "was priced"
    const isVerb = token.lower !== token.base || !continuesPhrase(tokens[at - 1]);
    if (isVerb && LINKING_VERBS.has(token.base)) continue;
    if (!isNoun(token)) return [];
    let opens = at - 1;
    while (opens > at - MOST_NOUNS && continuesPhrase(tokens[opens])) opens--;
    const before = JOINING.has(tokens[opens]?.lower ?? '') ? tokens[opens - 1] : undefined;
    return before && isNoun(before) ? [token, before] : [token];
  }
  return [];
}

function continuesPhrase(token: ReadToken | undefined): boolean {
  return token !== undefined && (DETERMINERS.has(token.lower) || isNoun(token));
}

function isNoun({ name, terms, base, lower }: ReadToken): boolean {
  return !name && terms.length > 0 && base !== 'be' && /^\p{Ll}/u.test(lower);
}

/** How far a token is from the one before it; a clause's end counts as more. */
function stepTo(tokens: readonly ReadToken[], at: number): number {
  const [here, before] = [tokens[at], tokens[at - 1]];
  return here && before ? here.place - before.place : 0;
}
