import { conceptLexicon } from './concept-lexicon.ts';
import { functionWords } from './function-words.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';

const concepts = indexPhrases(
  Object.entries(conceptLexicon).flatMap(([concept, entries]) =>
    entries.split(' ').map((entry) => [entry, `%${concept}`] as const),
  ),
);

/** The concepts that a base form can stand for. */
function conceptsOf(base: string): string[] {
  return phrasesAt(concepts, [base], 0).map((match) => match.meaning);
}

/** Is there a concept that two base forms can both stand for? */
export function shareConcept(base: string, other: string): boolean {
  const known = conceptsOf(base);
  return conceptsOf(other).some((concept) => known.includes(concept));
}

/** One word of a sentence, made ready for looking up. */
interface LookedUpWord {
  /** Lower case, as written. */
  lower: string;
  base: string;
  name: boolean;
}

/**
 * What each word of a sentence means for the question that it answers: concepts (`%death`), names
 * (`@oscar`), numbers (`#4`) or base forms. Function words and marks mean nothing and get an empty list.
 */
export function findTerms(words: readonly LookedUpWord[]): string[][] {
  const bases = words.map((word) => word.base);
  return words.map(({ lower, base, name }, at) => {
    if (!/[\p{L}\p{N}]/u.test(lower)) return [];
    if (/^\d/.test(lower)) return [`#${lower.replaceAll(',', '')}`];
    if (name) return [`@${lower.replace(/'s?$/, '')}`];
    const found = phrasesAt(concepts, bases, at).map((match) => match.meaning);
    if (found.length > 0) return found;
    return functionWords.has(base) || functionWords.has(lower) ? [] : [base];
  });
}
