import type { Claim } from '../facts/claim.ts';

/** Claims of an article, kept so that they are extracted once. */
export interface StoredClaims {
  /** Id of the article. */
  article: string;
  /** The extractor that found them, and the text that it found them in. */
  key: string;
  claims: Claim[];
}
