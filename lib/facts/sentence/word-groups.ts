import { CONTRAST_GROUPS } from './contrast-groups.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { SYNONYM_GROUPS } from './synonym-groups.ts';

/** Words of a row that stand for a group of the lexicon: the group, and the indexes of the words. */
export interface GroupMatch {
  group: number;
  from: number;
  to: number;
}

/** The words and phrases of groups, each with the number of its group; read at the first question. */
function* phrasesOf(text: string): Generator<readonly [string, number]> {
  for (const [group, phrases] of text.trim().split(/[|\n]/).entries())
    for (const phrase of phrases.split(' ')) yield [phrase, group];
}

const synonyms = indexPhrases(phrasesOf(SYNONYM_GROUPS));
const contrasts = indexPhrases(phrasesOf(CONTRAST_GROUPS));

const matchesIn = (index: PhraseIndex<number>, bases: readonly string[]): GroupMatch[] =>
  plainDegrees(bases, index).flatMap((_, at, plain) =>
    phrasesAt(index, plain, at).map(({ from, to, meaning }) => ({ group: meaning, from, to })),
  );

/** "Quicker" and "quickest" stand for "quick", where only that is in the groups. */
function plainDegrees(bases: readonly string[], index: PhraseIndex<number>): string[] {
  return bases.map((base) => {
    if (index.from(base).length > 0) return base;
    const stem = /^(\p{L}{3,})(?:er|est)$/u.exec(base)?.[1];
    if (stem === undefined) return base;
    const forms = [stem, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
    return forms.find((form) => index.from(form).length > 0) ?? base;
  });
}

/** The groups of words used for one another that stand in a row of base forms, the longest phrases only. */
export const synonymsIn = (bases: readonly string[]): GroupMatch[] => matchesIn(synonyms, bases);

/** The groups of words that exclude each other in a row of base forms. */
export const contrastsIn = (bases: readonly string[]): GroupMatch[] => matchesIn(contrasts, bases);
