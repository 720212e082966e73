import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import { newSource, type Source, type SourceRun } from '../corpus/source.ts';
import { FILES, inTurn } from '../corpus/writers.ts';
import { failed, type Failure } from './failure.ts';
import { filePack } from './file-pack.ts';
import type { Manifest } from './pack-format.ts';
import { readLatest, readManifest } from './pack-head.ts';
import { sha256 } from '../corpus/sha256.ts';
import { failedRun, type RunOptions, runSync, type SyncResult, type SyncRun } from './run-sync.ts';
import { syncPack } from './sync-pack.ts';

interface FileOptions extends Omit<RunOptions, 'signal'> {
  /** Ends the import of one source, also while it waits. */
  signalOf?: ((source: string) => AbortSignal) | undefined;
}

/**
 * Imports a pack that comes as one file. A newer file of the same pack (same title and publisher)
 * replaces what the earlier one brought; the same file again changes nothing. Of several files one is
 * read after the other, in whichever page: each takes memory, and the later finds what the earlier
 * brought. Progress stands in the sources table, while it waits as well.
 * @returns the source with its outcome, or why the file is refused; what was held before stays. A
 *   source stays as well, unless the reader cancelled: the page that asked may be closed by then, and
 *   the list of sources tells the reason. Of a file that does not say which pack it is, it is one by the
 *   name of the file, until such a file can be read
 * @throws Dexie's error when the database fails before there is a run or after it
 */
export async function importPackFile(
  db: CorpusDatabase,
  file: File,
  { signalOf, ...options }: FileOptions,
): Promise<{ source: Source; run: SourceRun } | Failure> {
  const now = options.now();
  const unread = await sourceCalled([file.name], file.name, now);
  const manifest = await manifestOf(file, unread);
  if (failed(manifest)) {
    await sourceOf(db, unread);
    await recordRun(db, unread.id, failedRun(now, manifest.failure));
    return manifest;
  }
  await forgetNew(db, unread.id);
  const { title, publisher } = manifest;
  const fresh = await sourceCalled([title, publisher], title, now);
  const { id } = fresh;
  const source = await sourceOf(db, fresh);
  const inItsTurn = async (each: SyncRun): Promise<SyncResult> => {
    await each.onProgress({ done: 0, total: 0, phase: 'waiting' });
    const read = async () => syncPack(db, await sourceOf(db, fresh), filePack(file), each);
    return inTurn(db, FILES, read, each.signal);
  };
  const run = await runSync(db, source, inItsTurn, { ...options, signal: signalOf?.(id) });
  if (run.reason === null) return { source: (await db.sources.get(id)) ?? source, run };
  if (run.reason === 'cancelled') await forgetNew(db, id);
  return { failure: run.reason };
}

/** A file's source of which nothing is held yet, known again by what it is called. */
async function sourceCalled(
  names: readonly (string | null)[],
  title: string,
  added: number,
): Promise<Source> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(names)));
  const id = `file:${hash.slice(0, 16)}`;
  return newSource({ id, kind: 'file', title, address: null, added });
}

/** The manifest in a file, or why it can't be told which pack this is. */
async function manifestOf(file: File, unread: Source): Promise<Manifest | Failure> {
  const files = filePack(file);
  const head = await readLatest(files, unread);
  const manifest = failed(head) ? head : await readManifest(files, head.latest);
  const isNoPack = failed(manifest) && manifest.failure === 'not_a_pack';
  return isNoPack ? { failure: 'not_a_pack_file' } : manifest;
}

/** Of a source of which nothing came nothing is left. */
async function forgetNew(db: CorpusDatabase, id: string): Promise<void> {
  await db.sources
    .where('id')
    .equals(id)
    .and(({ generation }) => generation === 0)
    .delete();
}

function sourceOf(db: CorpusDatabase, fresh: Source): Promise<Source> {
  return db.transaction('rw', db.sources, async () => {
    const held = await db.sources.get(fresh.id);
    const source = held ? { ...held, removed: null } : fresh;
    await db.sources.put(source);
    return source;
  });
}
