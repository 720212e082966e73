import type { CorpusDatabase } from './database.ts';
import { ExportContent } from './export-content.ts';
import { FileGone } from './file-bytes.ts';
import { ImportedSources } from './imported-sources.ts';
import { DamagedFile, streamLines } from './stream-lines.ts';
import type { SyncFailure } from './sync-failure.ts';
import { whileWriting } from './writers.ts';

/** What an import brought. */
export interface ImportResult {
  /** Articles that were not here. */
  added: number;
  /** Lines that were refused: malformed, too large, given twice. */
  refused: number;
  /** As they stand in the file: the caller parses and keeps them. */
  settings: unknown;
}

export interface ImportOptions {
  signal?: AbortSignal | undefined;
  /** Told after each line how many articles were read. */
  onProgress?: ((articles: number) => Promise<void>) | undefined;
}

/**
 * Takes in an export. What is here stays: a pack that is held is left as it is, kept articles of both
 * are joined. Importing the same file again changes nothing. The file counts only as a whole: all of
 * it becomes visible in one small transaction, once its last line was reached; what an import wrote
 * that did not get there is left for a sweep of `ofImports`.
 * @throws Dexie's error when the database fails, the signal's reason when aborted
 */
export function importEverything(
  db: CorpusDatabase,
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  options: ImportOptions = {},
): Promise<ImportResult | { failure: SyncFailure }> {
  return whileWriting(db, () => importLines(db, file, options));
}

async function importLines(
  db: CorpusDatabase,
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  { signal, onProgress }: ImportOptions,
): Promise<ImportResult | { failure: SyncFailure }> {
  const content = new ExportContent(new ImportedSources(db, signal));
  try {
    for await (const line of streamLines(file)) {
      signal?.throwIfAborted();
      if (!(await content.take(line))) return { failure: 'not_an_export' };
      await onProgress?.(content.sources.taken);
    }
  } catch (error) {
    if (error instanceof DamagedFile) return { failure: 'damaged' };
    if (error instanceof FileGone) return { failure: 'file_gone' };
    throw error;
  }
  if (!content.ended) return { failure: content.lines === 0 ? 'not_an_export' : 'damaged' };
  const { sources, settings } = content;
  await sources.end();
  const done = await commit(db, content);
  if (!done) return { failure: 'interrupted' };
  return { added: sources.added, refused: sources.refused, settings };
}

function commit(
  db: CorpusDatabase,
  { sources, corrections, revisions }: ExportContent,
): Promise<boolean> {
  const tables = [db.sources, db.parts, db.corrections, db.revisions];
  return db
    .transaction('rw', tables, async (transaction) => {
      if (!(await sources.switchAll())) {
        transaction.abort();
        return false;
      }
      const said = new Set(await db.corrections.toCollection().primaryKeys());
      await db.corrections.bulkAdd([...corrections.values()].filter(({ id }) => !said.has(id)));
      const known = new Set(
        (await db.revisions.toArray()).map(({ article, at }) => `${at} ${article}`),
      );
      await db.revisions.bulkAdd(
        revisions.filter(({ article, at }) => !known.has(`${at} ${article}`)),
      );
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') return false;
      throw error;
    });
}
