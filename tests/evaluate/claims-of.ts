import type { Article } from '../../lib/article/article.ts';
import type { Claim } from '../../lib/facts/claim.ts';
import { extractClaims } from '../../lib/facts/extract-claims.ts';

const known = new Map<string, Claim[]>();

/** The claims of an article, extracted once: perturbed copies of a story share most of their articles. */
export function claimsOf(article: Article): Claim[] {
  const key = [article.id, article.published?.iso, article.headline, ...article.paragraphs].join(
    '\n',
  );
  const claims = known.get(key) ?? extractClaims(article);
  known.set(key, claims);
  return claims;
}
