import type { Corpus } from '../context/corpus.ts';
import { claimsVersion, extractClaims } from '../facts/extract-claims.ts';
import { articlesById } from './articles-by-id.ts';
import { cachedClaims } from './claims-cache.ts';
import { corpusIndex } from './corpus-index.ts';
import { correctionsOf } from './corrections.ts';
import type { CorpusDatabase } from './database.ts';

/**
 * The corpus as building a context sees it.
 * @param remember - false for a private window: claims are then extracted anew, and nothing is written
 */
export function readingCorpus(db: CorpusDatabase, { remember }: { remember: boolean }): Corpus {
  return {
    ...corpusIndex(db),
    articlesById: (ids) => articlesById(db, ids),
    correctionsOf: (id) => correctionsOf(db, id),
    claimsOf: remember
      ? (articles) => cachedClaims(db, articles, String(claimsVersion), extractClaims)
      : async (articles) => articles.flatMap((article) => extractClaims(article)),
  };
}
