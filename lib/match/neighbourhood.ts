import type { Article } from '../article/article.ts';
import { isCommon } from './background.ts';
import { type Comparable, makeComparable } from './comparable.ts';
import { pairFeatures } from './pair-features.ts';
import { profileOf } from './profile.ts';
import { makeTermTable } from './term-table.ts';
import { termWeight } from './term-weight.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Articles made ready to be compared with one another. */
export interface Neighbourhood {
  vocabulary: Vocabulary;
  members: Comparable[];
  /** What speaks for and against two members being about one event. */
  features: (a: Comparable, b: Comparable) => number[];
}

/** Articles that come one by one, so that each is made ready while others are read. */
export interface GrowingNeighbourhood {
  add(article: Article): void;
  /**
   * Compares all that came.
   * @param holders how many articles of the corpus hold a term, as far as known
   * @param size how many articles the corpus has
   */
  compare(holders: ReadonlyMap<string, number>, size: number): Neighbourhood;
}

/** A neighbourhood of the articles that are given, and of those that are added. */
export function growNeighbourhood(given: readonly Article[] = []): GrowingNeighbourhood {
  const vocabulary = makeVocabulary(isCommon);
  const profiles = given.map((article) => profileOf(article, vocabulary));
  return {
    add(article) {
      profiles.push(profileOf(article, vocabulary));
    },
    compare(holders, size) {
      const table = makeTermTable(vocabulary, (term) =>
        termWeight(term, holders.get(term) ?? 0, size),
      );
      const members = profiles.map((profile) => makeComparable(profile, table));
      return { vocabulary, members, features: (a, b) => pairFeatures(a, b, table) };
    },
  };
}
