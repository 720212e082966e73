import type { Article } from '../article/article.ts';
import { isCommon } from './background.ts';
import { type Comparable, makeComparable } from './comparable.ts';
import { pairFeatures } from './pair-features.ts';
import { type Profile, profileOf } from './profile.ts';
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
  const table = makeTermTable(vocabulary, weightOf);
  const members = profiles.map((profile) => makeComparable(profile, table));
  return { vocabulary, members, features: (a, b) => pairFeatures(a, b, table) };
}
