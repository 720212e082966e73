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

/** What is asked of a corpus, all at once: each way to a database costs as much as what is read. */
export interface IndexQuery {
  /** Terms, or `@` and a person key. */
  keys: readonly string[];
  /**
   * How many articles, in a corpus of a size, may hold a key; of keys that more hold, only their number
   * is told. All may, unless given.
   */
  most?: (size: number) => number;
  /** The rows of the articles that are wanted, by what the keys gave. */
  choose: (postings: ReadonlyMap<string, Postings>, size: number) => readonly number[];
  /** After so many of them it is asked whether they are enough; all are read, unless given. */
  pause?: { after: number; isEnough: () => boolean };
  /** What can be done while the corpus looks its keys up; done before any article comes. */
  meanwhile?: () => void;
  /** Gets each article as soon as it is there, in the order of the choice, while others are being read. */
  use?: (article: Article) => void;
}

/** What a corpus knows of the keys and rows that were asked for. */
export interface IndexAnswer {
  /** Number of articles. */
  size: number;
  /** Postings of each key that the corpus knows. */
  postings: Map<string, Postings>;
  /** The articles of the chosen rows, in the order of the choice; rows that are gone are left out. */
  articles: Map<number, Article>;
}

/**
 * What matching asks of a corpus; held in memory by tests and `evaluate`, in IndexedDB by the
 * extension.
 */
export interface CorpusIndex {
  search(query: IndexQuery): Promise<IndexAnswer>;
}
