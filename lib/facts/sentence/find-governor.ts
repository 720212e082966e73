import { irregularForms } from './irregular-forms.ts';
import type { ReadToken } from './read-token.ts';

/** Words in which a past form is no verb, or which only help another verb. From general knowledge. */
const HELPERS = new Set('be have do will would can could may might must should shall'.split(' '));
const NO_VERBS = new Set(
  'feet children men women people lives wives left parties stories families bodies babies hundred indeed speed red bed based named called aged beloved'.split(
    ' ',
  ),
);
/** No verb stands right behind these. */
const DETERMINERS = new Set('a an the his her their its'.split(' '));
const CLAUSE_STEP = 4;
const REACH = 14;

/**
 * The verb that a value hangs on, as an index into the tokens: the nearest full verb before it in its
 * clause, else the first one behind it. Verbs are known by their past and irregular forms, by `to`, and by
 * a helping verb before them. Null where none is found.
 */
export function findGovernor(
  tokens: readonly ReadToken[],
  first: number,
  last: number,
): number | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isVerb(tokens, at)) return at;
    if (endsClause(tokens, at)) break;
  }
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH); at++) {
    if (isVerb(tokens, at)) return at;
    if (at > last + 1 && endsClause(tokens, at)) break;
  }
  return null;
}

function endsClause(tokens: readonly ReadToken[], at: number): boolean {
  const [here, before] = [tokens[at], tokens[at - 1]];
  return here !== undefined && before !== undefined && here.place - before.place >= CLAUSE_STEP;
}

function isVerb(tokens: readonly ReadToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.name || NO_VERBS.has(token.lower) || HELPERS.has(token.base)) return false;
  const before = tokens[at - 1];
  if (DETERMINERS.has(before?.lower ?? '')) return false;
  if (irregularForms.has(token.lower) && !/^(?:be|have|do)$/.test(token.base)) return true;
  if (token.lower.length > 4 && token.lower.endsWith('ed')) return true;
  const helped = before !== undefined && (before.lower === 'to' || HELPERS.has(before.base));
  return helped && /^\p{Ll}+$/u.test(token.text) && token.terms.length > 0;
}
