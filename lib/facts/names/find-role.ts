import { functionWords } from '../sentence/function-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import { POSSESSIVE } from './name-runs.ts';
import {
  isOwnedRole,
  roleQualifiers,
  roleThings,
  roleVerbs,
  roleWords,
  titleRoles,
} from './role-lexicon.ts';

/** Words between a name and the role behind it: "Adela Brandner, a spokeswoman". */
const REACH = 7;
/** Words between a role and whose it is: "her long-time personal manager". */
const OWNER_REACH = 4;

/** "They named him Ulf." */
const NAMED_SOMEBODY = /^(?:him|her)$/;

/** What somebody is, and whose. */
export interface NamedRole {
  /** With a qualifier where it has one: "manager", "former manager". */
  role: string;
  /** "his", or the last word of who or what has somebody in the role; null where it is not told. */
  owner: string | null;
}

/**
 * The role that a sentence gives to the name of tokens `from` to `to`, right before or behind it: "her
 * lawyer, Ida Sohn", "Ida Sohn, the singer's lawyer", "directed by Ida Sohn". Null where it gives none, or
 * where the role may be that of somebody else in a list: "Ida Sohn, her lawyer and a friend".
 */
export function roleOfName(
  tokens: readonly ReadToken[],
  from: number,
  to: number,
): NamedRole | null {
  return roleBefore(tokens, from, to) ?? roleBehind(tokens, from, to);
}

/** Is a word a role written before a name: "Director Ida Sohn"? */
export function isRole(tokens: readonly ReadToken[], at: number): boolean {
  return roleWords.has(tokens[at]?.lower ?? '') && !isPartOfName(tokens, at);
}

/** Inside a sentence a capital makes a word a name, but for a title; behind a dateline it does not. */
function isPartOfName(tokens: readonly ReadToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.name !== true || titleRoles.has(token.lower)) return false;
  return at > 0 && !/^[-–—:]$/.test(tokens[at - 1]?.text ?? '');
}

/** The role that a word tells, or a phrase that ends with it. */
function roleAt(tokens: readonly ReadToken[], at: number): string | null {
  const token = tokens[at];
  if (!token || token.text === 'Rep') return null;
  const phrase = roleWords.get(`${tokens[at - 1]?.lower ?? ''}_${token.lower}`);
  if (phrase !== undefined) return phrase;
  return isPartOfName(tokens, at) ? null : (roleWords.get(token.lower) ?? null);
}

function roleBefore(tokens: readonly ReadToken[], from: number, to: number): NamedRole | null {
  let at = from - 1;
  const comma = /^[,:]$/.test(tokens[at]?.text ?? '');
  if (comma) at--;
  const before = tokens[at];
  if (!before || (comma && AND.test(tokens[to]?.lower ?? ''))) return null;
  if (before.lower === 'by' && !comma) return madeBy(tokens, at);
  const direct = roleAt(tokens, NAMED_SOMEBODY.test(before.lower) && !comma ? at - 1 : at);
  if (direct !== null) return described(tokens, at, direct);
  if (!comma) return null;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = tokens[back];
    if (!word || /^[,;.]$/.test(word.text)) return null;
    if (!/^(?:of|for)$/.test(tokens[back + 1]?.lower ?? '')) continue;
    const role = roleAt(tokens, back);
    return role === null ? null : described(tokens, back, role);
  }
  return null;
}

/** "Written by", "a script by", "the gown is by". */
function madeBy(tokens: readonly ReadToken[], by: number): NamedRole | null {
  const made = tokens[by - 1]?.lower ?? '';
  const thing = /^(?:is|was|are|were)$/.test(made) ? (tokens[by - 2]?.lower ?? '') : made;
  const role = roleVerbs.get(made) ?? roleThings.get(thing);
  return role === undefined ? null : { role, owner: null };
}

const AND = /^(?:and|&)$/;
const LISTED = /^(?:his|her|their|its|my|our|a|an|the|two|three|some|several)$/;
const CLAUSE =
  /^(?:is|are|was|were|has|have|had|will|would|did|does|may|might|can|could|said|says|told|who|which|but|whose|that)$/;
const CLOSING = /^(?:[,;.():–—"”]|of|for|in|at|with|to|on|from|since|until|by)$/;

/** Does a word begin the next item of a list? */
function opensItem(token: ReadToken | undefined): boolean {
  return token !== undefined && (token.name || LISTED.test(token.lower));
}

function roleBehind(tokens: readonly ReadToken[], from: number, to: number): NamedRole | null {
  const next = tokens[to];
  if (!next) return null;
  if (next.text !== ',') {
    const role = roleVerbs.get(next.lower) ?? roleThings.get(next.lower);
    return role === undefined ? null : { role, owner: null };
  }
  const aged = /^\d/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
  const first = aged ? to + 3 : to + 1;
  let joined = false;
  let at = first;
  for (; at < first + REACH; at++) {
    const word = tokens[at];
    if (!word || CLOSING.test(word.lower)) break;
    if (CLAUSE.test(word.lower)) return null;
    if (!AND.test(word.lower)) continue;
    if (at === first || opensItem(tokens[at + 1])) return null;
    joined = true;
  }
  const role = at > first ? roleAt(tokens, at - 1) : null;
  if (role === null || (joined && AND.test(tokens[from - 1]?.lower ?? ''))) return null;
  // "In Bergen, her publicist, Ida Sohn, said"; "Ida Sohn, her manager, her cook and Tom Veit".
  const comma = tokens[at]?.text === ',';
  const behind = comma && AND.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (comma && opensItem(tokens[behind])) return null;
  return described(tokens, at - 1, role);
}

/** The role that ends at a word, with what stands before and behind it. */
function described(tokens: readonly ReadToken[], at: number, role: string): NamedRole {
  let qualifier = '';
  let owner: string | null = null;
  for (let back = at - 1; back >= Math.max(0, at - OWNER_REACH) && owner === null; back--) {
    const word = tokens[back];
    if (!word || !/\p{L}/u.test(word.text)) break;
    if (/^(?:his|her|their|its)$/.test(word.lower)) owner = word.lower;
    else if (POSSESSIVE.test(word.lower)) owner = word.lower.replace(POSSESSIVE, '');
    else if (qualifier === '' && roleQualifiers.has(word.lower))
      qualifier = roleQualifiers.get(word.lower) ?? '';
    else if (functionWords.has(word.lower) && word.lower !== 'and') break;
  }
  owner ??=
    ownerBehind(tokens, at + 1) ?? (isOwnedRole(role) ? institutionBefore(tokens, at) : null);
  return { role: qualifier === '' ? role : `${qualifier} ${role}`, owner };
}

/** "A spokesman for the Riga festival": the last word of whom or what. */
function ownerBehind(tokens: readonly ReadToken[], at: number): string | null {
  if (!/^(?:of|for|at|to)$/.test(tokens[at]?.lower ?? '')) return null;
  let last: string | null = null;
  for (const word of tokens.slice(at + 1, at + 2 + REACH)) {
    if (!/\p{L}/u.test(word.text)) break;
    if (functionWords.has(word.lower)) {
      if (last !== null || !LISTED.test(word.lower)) break;
    } else last = word.lower.replace(POSSESSIVE, '');
  }
  return last;
}

const OF_PEOPLE = /^(?:long-?time|personal|own|current|chief|head|late|\p{L}+-\p{L}+)$/u;

/** "Police spokesman", "White House press secretary": one that an institution has. */
function institutionBefore(tokens: readonly ReadToken[], at: number): string | null {
  const phrase = roleWords.has(`${tokens[at - 1]?.lower ?? ''}_${tokens[at]?.lower ?? ''}`);
  const word = tokens[phrase ? at - 2 : at - 1];
  if (!word || !/\p{L}/u.test(word.text) || functionWords.has(word.lower)) return null;
  return OF_PEOPLE.test(word.lower) || roleQualifiers.has(word.lower) ? null : word.lower;
}
