import type { Article } from '../article/article.ts';
import type { Claim } from '../facts/claim.ts';
import type { CorpusDatabase } from './database.ts';
import type { StoredClaims } from './stored-claims.ts';

/** Articles whose claims are cached; above it the cache is emptied rather than grown. */
const MOST = 5_000;

/**
 * The claims of articles: cached ones where neither extractor nor text has changed since, else freshly
 * extracted and, where the database has room, cached.
 * @param version of the extractor
 */
export async function cachedClaims(
  db: CorpusDatabase,
  articles: readonly Article[],
  version: string,
  extract: (article: Article) => Claim[],
): Promise<Claim[]> {
  const held = await db.claims.bulkGet(articles.map(({ id }) => id));
  const fresh: StoredClaims[] = [];
  const claims = articles.flatMap((article, at) => {
    const key = `${version} ${fingerprint(article)}`;
    const cached = held[at];
    if (cached?.key === key) return cached.claims;
    const found = extract(article);
    fresh.push({ article: article.id, key, claims: found });
    return found;
  });
  // The reader does not wait for this.
  if (fresh.length > 0) void keepClaims(db, fresh);
  return claims;
}

async function keepClaims(db: CorpusDatabase, fresh: readonly StoredClaims[]): Promise<void> {
  try {
    await db.transaction('rw', db.claims, async () => {
      if ((await db.claims.count()) >= MOST) await db.claims.clear();
      await db.claims.bulkPut(fresh);
    });
  } catch {
    // A full disk costs time at the next reading, never an answer.
  }
}

/** 32 bits (FNV-1a) of all that claims depend on. */
function fingerprint(article: Article): string {
  const text = [article.headline, article.published?.iso, ...article.paragraphs].join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}
