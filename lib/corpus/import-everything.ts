import * as v from 'valibot';
import type { CorpusDatabase } from './database.ts';
import { correctionOf } from './corrections.ts';
import { ExportLine, HeadLine } from './export-line.ts';
import { ImportedSources } from './imported-sources.ts';
import { streamLines } from './stream-lines.ts';
import type { SyncFailure } from './sync-failure.ts';
import type { Revision } from './revision.ts';
import type { Correction } from './correction.ts';

/** What an import brought. */
export interface ImportResult {
  /** Articles that were not here. */
  added: number;
  /** Lines that were refused: malformed, too large, given twice. */
  refused: number;
  /** As they stand in the file: the caller parses and keeps them. */
  settings: unknown;
}

/**
 * Takes in an export. What is here stays: a pack that is held is left as it is, kept articles of both
 * are joined. Importing the same file again changes nothing. The file counts only as a whole: all of
 * it becomes visible in one small transaction, once its last line was reached.
 * @throws Dexie's error when the database fails, the signal's reason when aborted
 */
export async function importEverything(
  db: CorpusDatabase,
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal?: AbortSignal,
): Promise<ImportResult | { failure: SyncFailure }> {
  const sources = new ImportedSources(db, signal);
  const corrections = new Map<string, Correction>();
  const revisions: Omit<Revision, 'number'>[] = [];
  let settings: unknown = null;
  let number = 0;
  let ended = false;
  for await (const text of streamLines(file)) {
    signal?.throwIfAborted();
    const value = jsonOf(text);
    if (number++ === 0) {
      const head = v.safeParse(HeadLine, value);
      if (!head.success) return { failure: 'not_an_export' };
      ({ settings } = head.output);
      continue;
    }
    const parsed = v.safeParse(ExportLine, value);
    const line = parsed.success && !ended ? parsed.output : null;
    if (!line) sources.refused += 1;
    else if ('source' in line) await sources.begin(line.source);
    else if ('article' in line) await sources.add(line.article);
    else if ('correction' in line) keepFirst(corrections, line.correction);
    else if ('revision' in line) revisions.push(line.revision);
    else if ('end' in line && line.end.lines === number - 2) ended = true;
    else sources.refused += 1;
  }
  if (!ended) return { failure: number === 0 ? 'not_an_export' : 'damaged' };
  await sources.finish();
  const done = await commit(db, sources, corrections, revisions);
  if (!done) return { failure: 'interrupted' };
  return { added: sources.added, refused: sources.refused, settings };
}

function keepFirst(
  corrections: Map<string, Correction>,
  { first, second, says, at }: Omit<Correction, 'id'>,
): void {
  const correction = correctionOf([first, second], says, at);
  if (!corrections.has(correction.id)) corrections.set(correction.id, correction);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function commit(
  db: CorpusDatabase,
  sources: ImportedSources,
  corrections: ReadonlyMap<string, Correction>,
  revisions: readonly Omit<Revision, 'number'>[],
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
