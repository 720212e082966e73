import { roleVerbs, roleWords } from './role-lexicon.ts';
import type { ReadToken } from '../sentence/read-token.ts';

/** Words between a name and the role behind it: "Adela Brandner, a spokeswoman". */
const REACH = 5;

/**
 * The role that a sentence gives to the name of tokens `from` to `to`, right before or behind it: "her
 * lawyer, Ida Sohn", "Ida Sohn, the singer's lawyer", "directed by Ida Sohn". Null where it gives none.
 */
export function roleOfName(tokens: readonly ReadToken[], from: number, to: number): string | null {
  return roleBefore(tokens, from) ?? roleBehind(tokens, to);
}

/** Is the word a role written before a name: "Director Ida Sohn"? */
export function isRole(token: ReadToken): boolean {
  return roleWords.has(token.lower);
}

function roleBefore(tokens: readonly ReadToken[], from: number): string | null {
  let at = from - 1;
  const comma = tokens[at]?.text === ',' || tokens[at]?.text === ':';
  if (comma) at--;
  const before = tokens[at];
  if (!before) return null;
  if (before.lower === 'by' && !comma) {
    const made = tokens[at - 1]?.lower ?? '';
    return roleVerbs.get(made) ?? roleWords.get(made) ?? null;
  }
  const phrase = roleWords.get(`${tokens[at - 1]?.lower ?? ''}_${before.lower}`);
  const found = phrase ?? roleWords.get(before.lower) ?? null;
  if (found !== null || !comma) return found;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = tokens[back];
    if (!word || /^[,;.]$/.test(word.text)) return null;
    const next = tokens[back + 1]?.lower;
    if (next === 'of' || next === 'for') return roleWords.get(word.lower) ?? null;
  }
  return null;
}

function roleBehind(tokens: readonly ReadToken[], to: number): string | null {
  const next = tokens[to];
  if (!next) return null;
  if (next.text !== ',') return tokens[to - 1] ? (roleVerbs.get(next.lower) ?? null) : null;
  const first = tokens[to + 1];
  if (!first || /^(?:who|which|and|but|whose|that)$/.test(first.lower)) return null;
  let found: string | null = null;
  for (const [at, word] of tokens.slice(to + 1, to + 2 + REACH).entries()) {
    // "In Bergen, her publicist, Ida Sohn, said": a role with a name of its own behind it.
    if (at > 0 && word.text === ',' && tokens[to + 2 + at]?.name) return null;
    if (at > 0 && /^(?:[,;.():]|of|for|who|in|at|with|said|says|told|and|to)$/.test(word.lower))
      break;
    if (word.name && !/'s?$/.test(word.lower)) break;
    const phrase = roleWords.get(`${word.lower}_${tokens[to + 2 + at]?.lower ?? ''}`);
    found = phrase ?? roleWords.get(word.lower) ?? found;
  }
  return found;
}
