import type { Vocabulary } from './vocabulary.ts';

/** What is known of each term of a vocabulary, at the place of its number. */
export interface TermTable {
  /** How much it tells: the logarithm of one over the share of articles that hold it. */
  weights: Float64Array;
  /** 1 for a name. */
  names: Uint8Array;
  /** 1 for a figure of two digits or more that is no year. */
  figures: Uint8Array;
}

/** Terms have neither commas nor points left: "4.850" is 4850. */
const FIGURE = /^(?!(?:19|20)\d\d$)\d{2,}$/;

/**
 * Looks up what is known of the terms of a vocabulary once: most of them stand in several of its articles,
 * and all of them are asked for again and again.
 */
export function makeTermTable(
  vocabulary: Vocabulary,
  weightOf: (term: string) => number,
): TermTable {
  const { size } = vocabulary;
  const weights = new Float64Array(size);
  const names = new Uint8Array(size);
  const figures = new Uint8Array(size);
  for (let id = 0; id < size; id++) {
    const term = vocabulary.term(id);
    weights[id] = weightOf(term);
    names[id] = vocabulary.isName(id) ? 1 : 0;
    figures[id] = FIGURE.test(term) ? 1 : 0;
  }
  return { weights, names, figures };
}
