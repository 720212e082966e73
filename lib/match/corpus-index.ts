import type { Article } from '../article/article.ts';

/** One article that holds a term. */
export interface Posting {
  /** Row number of the article in the corpus. */
  row: number;
  /** How often the term stands in the indexed part of the article. */
  frequency: number;
}

/** What a corpus knows of one key. */
export interface Postings {
  /** How many articles hold it. */
  holders: number;
  /** In ascending order of rows; left empty where more articles hold the key than were asked for. */
  list: Posting[];
}

/**
 * What matching asks of a corpus; held in memory by tests and `evaluate`, in IndexedDB by the
 * extension. Keys are terms, or `@` and a person key.
 */
export interface CorpusIndex {
  /** Number of articles. */
  size(): Promise<number>;
  /**
   * Postings of each key that the corpus knows; unknown keys are left out.
   * @param most how many articles, in a corpus of a size, may hold a key; of keys that more hold, only
   *   their number is told
   */
  postings(
    keys: readonly string[],
    most?: (size: number) => number,
  ): Promise<Map<string, Postings>>;
  /** The articles of these rows, in any order; rows that are gone are left out. */
  articles(rows: readonly number[]): Promise<Map<number, Article>>;
}
