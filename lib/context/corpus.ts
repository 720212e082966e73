import type { Article } from '../article/article.ts';
import type { Claim } from '../facts/claim.ts';
import type { CorpusIndex } from '../match/corpus-index.ts';

/** What building a context asks of the corpus. */
export interface Corpus extends CorpusIndex {
  /** The articles of these ids; ids that are gone are left out. */
  articlesById(ids: readonly string[]): Promise<Article[]>;
  /** The claims of corpus articles, from the cache where the extractor has not changed since. */
  claimsOf(articles: readonly Article[]): Promise<Claim[]>;
  /** What the reader said about an article and others, by the other's id. */
  correctionsOf(id: string): Promise<ReadonlyMap<string, 'same-story' | 'other-story'>>;
}
