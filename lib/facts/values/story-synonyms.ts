import { synonymsIn } from '../sentence/word-groups.ts';

/** The terms that stand for groups of words used for one another, for a term of a story. */
export type StorySynonyms = (term: string) => readonly string[];

const NONE: readonly string[] = [];

/**
 * Which groups of the lexicon a story uses more than one word of: only these can show that two of its texts
 * say one thing in two ways.
 * @param terms all terms of the story; those with a mark before them are no words.
 */
export function storySynonyms(terms: Iterable<string>): StorySynonyms {
  const words = new Map<number, string[]>();
  for (const term of terms) {
    if (!/^\p{L}/u.test(term)) continue;
    for (const { group } of synonymsIn([term])) {
      const known = words.get(group);
      if (known) known.push(term);
      else words.set(group, [term]);
    }
  }
  const found = new Map<string, string[]>();
  for (const [group, of] of words) {
    if (of.length < 2) continue;
    for (const term of of) found.set(term, [...(found.get(term) ?? []), `~${group}`]);
  }
  return (term) => found.get(term) ?? NONE;
}
