import type { CorpusDatabase } from './database.ts';

/** Articles that are measured, spread over the corpus. */
const SAMPLE = 200;

/** What the index takes for an article beside its text, as measured over 100,000 articles. */
const INDEX_BYTES = 700;

/**
 * About how many bytes an article takes. Taken from the articles themselves: what browsers tell of the
 * space in use goes down only long after something was deleted.
 * @param rows - those of the articles meant
 * @returns 0 where there are none
 */
export async function bytesPerArticle(
  db: CorpusDatabase,
  rows: readonly number[],
): Promise<number> {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const stored = await db.articles.bulkGet(rows.filter((_, at) => at % step === 0));
  const sizes = stored.flatMap((each) => (each ? [JSON.stringify(each).length] : []));
  if (sizes.length === 0) return 0;
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length + INDEX_BYTES;
}
