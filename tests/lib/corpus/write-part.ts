import type { Article } from '../../../lib/article/article.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { PartWriter } from '../../../lib/corpus/part-writer.ts';
import type { Part } from '../../../lib/corpus/part.ts';

/**
 * Writes a single part; see {@link PartWriter}.
 * @returns null where it was swept while it was being written
 */
export async function writePart(
  db: CorpusDatabase,
  { source, hash, refused }: Pick<Part, 'source' | 'hash' | 'refused'>,
  articles: readonly Article[],
  signal?: AbortSignal,
): Promise<Part | null> {
  const writer = new PartWriter(db, source, signal);
  const part = await writer.write({ hash, refused }, articles);
  return (await writer.finish()) ? part : null;
}
