import type { Article } from '../article/article.ts';
import { isCommon } from './background.ts';
import { pairFeatures, type Comparable } from './pair-features.ts';
import { type Profile, profileOf } from './profile.ts';
import { makeVector } from './term-vector.ts';
import { termWeight } from './term-weight.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Articles made ready to be compared with one another. */
export interface Neighbourhood {
  vocabulary: Vocabulary;
  members: Comparable[];
  /** What speaks for and against two members being about one event. */
  features: (a: Comparable, b: Comparable) => number[];
}

/**
 * Prepares an article for being compared, while its candidates are still being looked for.
 * @returns prepares those: with how many articles of the corpus hold a term, as far as known, and how
 *   many articles the corpus has
 */
export function beginNeighbourhood(
  article: Article,
): (
  others: readonly Article[],
  holders: ReadonlyMap<string, number>,
  size: number,
) => Neighbourhood {
  const vocabulary = makeVocabulary(isCommon);
  const own = profileOf(article, vocabulary);
  return (others, holders, size) => {
    const profiles = [own, ...others.map((other) => profileOf(other, vocabulary))];
    return compareAll(profiles, vocabulary, (term) =>
      termWeight(term, holders.get(term) ?? 0, size),
    );
  };
}

function compareAll(
  profiles: readonly Profile[],
  vocabulary: Vocabulary,
  weightOf: (term: string) => number,
): Neighbourhood {
  // Most terms stand in several of the articles, and all of them are asked for again and again.
  const weights = new Float64Array(vocabulary.size);
  const names = new Uint8Array(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id++) {
    weights[id] = weightOf(vocabulary.term(id));
    names[id] = vocabulary.isName(id) ? 1 : 0;
  }
  const isName = (id: number): boolean => names[id] === 1;
  const members = profiles.map((profile): Comparable => {
    const vector = makeVector(profile.terms, weights);
    const squares: [number, number] = [0, 0];
    for (let i = 0; i < vector.ids.length; i++)
      squares[names[vector.ids[i] ?? 0] === 1 ? 0 : 1] += (vector.weights[i] ?? 0) ** 2;
    const events = new Map<string, number>();
    let eventSquare = 0;
    for (const [type, times] of profile.events) {
      const weight = 1 + Math.log(times);
      events.set(type, weight);
      eventSquare += weight ** 2;
    }
    return { profile, vector, squares, events, eventSquare };
  });
  return { vocabulary, members, features: (a, b) => pairFeatures(a, b, isName) };
}
