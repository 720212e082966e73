import type { Article } from '../article/article.ts';
import { isCommon } from './background.ts';
import { pairFeatures, type Comparable } from './pair-features.ts';
import { profileOf } from './profile.ts';
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
 * Prepares an article and its candidates.
 * @param holders how many articles of the corpus hold a term, as far as known
 * @param size how many articles the corpus has
 */
export function makeNeighbourhood(
  articles: readonly Article[],
  holders: ReadonlyMap<string, number>,
  size: number,
): Neighbourhood {
  const vocabulary = makeVocabulary(isCommon);
  const profiles = articles.map((article) => profileOf(article, vocabulary));
  const weights = new Map<number, number>();
  const names = new Map<number, boolean>();
  const weightOf = (id: number): number => {
    let weight = weights.get(id);
    if (weight === undefined) {
      const term = vocabulary.term(id);
      weight = termWeight(term, holders.get(term) ?? 0, size);
      weights.set(id, weight);
      names.set(id, vocabulary.isName(id));
    }
    return weight;
  };
  const isName = (id: number): boolean => names.get(id) ?? false;
  const members = profiles.map((profile): Comparable => {
    const vector = makeVector(profile.terms, weightOf);
    const squares: [number, number] = [0, 0];
    for (const [i, id] of vector.ids.entries())
      squares[isName(id) ? 0 : 1] += (vector.weights[i] ?? 0) ** 2;
    const events = new Map([...profile.events].map(([type, n]) => [type, 1 + Math.log(n)]));
    const eventSquare = [...events.values()].reduce((sum, weight) => sum + weight ** 2, 0);
    return { profile, vector, squares, events, eventSquare };
  });
  return { vocabulary, members, features: (a, b) => pairFeatures(a, b, isName) };
}
