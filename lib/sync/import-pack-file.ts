import type { CorpusDatabase } from '../corpus/database.ts';
import { newSource, type Source, type SourceRun } from '../corpus/source.ts';
import { inTurn } from '../corpus/writers.ts';
import { failed, type Failure } from './failure.ts';
import { filePack } from './file-pack.ts';
import { readLatest, readManifest } from './pack-head.ts';
import { sha256 } from './sha256.ts';
import { runSync } from './run-sync.ts';
import { syncPack } from './sync-pack.ts';

/**
 * Imports a pack that comes as one file. A newer file of the same pack (same title and publisher)
 * replaces what the earlier one brought; the same file again changes nothing.
 * @returns the source with its outcome, or why the file is refused; what was held before stays
 */
export async function importPackFile(
  db: CorpusDatabase,
  file: Blob,
  options: { now: () => number; signal?: AbortSignal | undefined },
): Promise<{ source: Source; run: SourceRun } | Failure> {
  const blank = newSource({
    id: '',
    kind: 'file',
    title: '',
    address: null,
    added: options.now(),
  });
  const files = filePack(file);
  const head = await readLatest(files, blank);
  if (failed(head)) return head;
  const manifest = await readManifest(files, head.latest);
  if (failed(manifest)) return manifest;
  const { title, publisher } = manifest;
  const name = new TextEncoder().encode(JSON.stringify([title, publisher]));
  const id = `file:${(await sha256(name)).slice(0, 16)}`;
  // In two windows at once, the later one finds what the earlier one brought.
  return inTurn(db, id, async () => {
    const source = await sourceOf(db, { ...blank, id, title });
    const run = await runSync(
      db,
      source,
      (each) => syncPack(db, source, filePack(file), each),
      options,
    );
    if (run.reason === null) return { source: (await db.sources.get(id)) ?? source, run };
    if (source.generation === 0) await db.sources.delete(id);
    return { failure: run.reason };
  });
}

function sourceOf(db: CorpusDatabase, fresh: Source): Promise<Source> {
  return db.transaction('rw', db.sources, async () => {
    const held = await db.sources.get(fresh.id);
    const source = held ? { ...held, removed: null } : fresh;
    await db.sources.put(source);
    return source;
  });
}
