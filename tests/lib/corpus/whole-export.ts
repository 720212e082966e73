import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { exportFile } from '../../../lib/corpus/export-everything.ts';

/** An export that nothing gets in the way of, or not each time. */
export async function wholeExport(db: CorpusDatabase, settings: unknown): Promise<Blob> {
  const file = await exportFile(db, settings);
  if ('failure' in file) throw new Error(file.failure);
  return file;
}
