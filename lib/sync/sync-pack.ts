import type { CorpusDatabase } from '../corpus/database.ts';
import type { Part } from '../corpus/part.ts';
import { idsHeld, idsOfParts } from '../corpus/ids-of-parts.ts';
import { noCounts, type Source, type SourceRun } from '../corpus/source.ts';
import { ofSyncs, sweepParts } from '../corpus/sweep-parts.ts';
import { sweepWithdrawn } from '../corpus/sweep.ts';
import { switchGeneration } from '../corpus/switch-generation.ts';
import { PartWriter } from '../corpus/part-writer.ts';
import { failed, type Failure } from './failure.ts';
import { articlesOf, type Latest, type Manifest } from './pack-format.ts';
import type { PackFiles } from './pack-files.ts';
import { readLatest, readManifest } from './pack-head.ts';
import type { SyncResult, SyncRun } from './run-sync.ts';
import { shardArticles } from './shard-articles.ts';
import { shardReader } from './shard-reader.ts';

/**
 * Brings a source up to date with its pack. Only shards that are not held are read; each is verified
 * before a record of it is parsed. Whatever happens, the old corpus is seen until the new one is whole.
 * @throws Dexie's error when the database fails, the signal's reason when aborted
 */
export async function syncPack(
  db: CorpusDatabase,
  source: Source,
  files: PackFiles,
  run: SyncRun,
): Promise<SyncResult> {
  await run.onProgress({ done: 0, total: 0, phase: 'asking' });
  const head = await readLatest(files, source);
  if (failed(head)) return head;
  if (head.unchanged) {
    // A run before was cut short after the switch, while it swept.
    if (source.progress) await sweepBehind(db, source.id);
    return { outcome: 'unchanged', counts: noCounts };
  }
  const manifest = await readManifest(files, head.latest);
  if (failed(manifest)) return manifest;
  const { title, publisher } = manifest;
  // A pack that is new is called by its host until then.
  if (source.generation === 0) await db.sources.update(source.id, { title, publisher });
  const parts = await holdParts(db, source, files, manifest, run);
  if (failed(parts)) return parts;
  if (parts.length > 0 && parts.every(({ articles }) => articles === 0))
    return { failure: 'nothing_usable' };
  const counts = await countChanges(db, source, parts, manifest);
  const ids = parts.map(({ id }) => id);
  const changes = describe(source, head.latest, manifest);
  const switched = await switchGeneration(db, source.id, source.generation, ids, changes);
  if (!switched) return { failure: 'interrupted' };
  await run.onProgress({ done: 0, total: 0, phase: 'sweeping' });
  await sweepBehind(db, source.id);
  return { outcome: 'updated', counts };
}

/** Deletes what the source no longer shows. */
async function sweepBehind(db: CorpusDatabase, source: string): Promise<void> {
  await sweepWithdrawn(db, source);
  await sweepParts(db, ofSyncs(source));
}

/** What the manifest and `latest.json` say of the source itself. */
function describe(source: Source, latest: Latest, manifest: Manifest): Partial<Source> {
  return {
    title: manifest.title,
    publisher: manifest.publisher,
    sequence: latest.sequence,
    manifest: latest.manifest.sha256,
    expires: latest.expires === null ? null : Date.parse(latest.expires),
    key: source.key ?? latest.signature?.key ?? null,
    offeredKey: null,
    withdrawn: manifest.withdrawn,
  };
}

/** One complete part for each shard: the one that is held, or one that is read and written now. */
async function holdParts(
  db: CorpusDatabase,
  source: Source,
  files: PackFiles,
  { shards, withdrawn }: Manifest,
  { signal, onProgress }: SyncRun,
): Promise<Part[] | Failure> {
  const all = await db.parts.where('source').equals(source.id).toArray();
  const held = new Map(all.filter(({ complete }) => complete).map((part) => [part.hash, part]));
  const total = articlesOf(shards);
  const taken = new Set(withdrawn);
  const parts: Part[] = [];
  const writer = new PartWriter(db, source.id, signal);
  const missing = shards.filter(({ sha256: hash }) => !held.has(hash));
  const reader = shardReader(files, missing);
  let done = 0;
  await db.sources.update(source.id, { pending: true });
  for (const shard of shards) {
    signal?.throwIfAborted();
    const before = done;
    let part = held.get(shard.sha256) ?? null;
    if (!part) {
      if (!reader.isReady()) await onProgress({ done, total, phase: 'fetching' });
      const read = await reader.next();
      if (failed(read)) {
        // What was written so far is of use to the next run.
        await writer.finish();
        return read;
      }
      const records = shardArticles(read.bytes, taken);
      part = await writer.write({ hash: shard.sha256, refused: 0 }, records, (written) =>
        onProgress({ done: before + written, total, phase: 'writing' }),
      );
    }
    if (!part) return { failure: 'interrupted' };
    parts.push(part);
    done += shard.articles;
  }
  return (await writer.finish()) ? parts : { failure: 'interrupted' };
}

/**
 * Compares the ids of the parts that come with those that go. Nothing is read of parts that stay, nor
 * of any where none go, as at the first sync.
 */
async function countChanges(
  db: CorpusDatabase,
  source: Source,
  parts: readonly Part[],
  { withdrawn }: Manifest,
): Promise<SourceRun['counts']> {
  const next = new Set(parts.map(({ id }) => id));
  const coming = parts.filter(({ id }) => !source.parts.includes(id));
  const total = coming.reduce((sum, { articles }) => sum + articles, 0);
  const go = await idsOfParts(db, new Set(source.parts.filter((id) => !next.has(id))));
  const come = await idsOfParts(db, new Set(go.size > 0 ? coming.map(({ id }) => id) : []));
  const stay = new Set(source.parts.filter((id) => next.has(id)));
  const hidden = await idsHeld(db, source.id, withdrawn, stay);
  return {
    added: go.size > 0 ? [...come].filter((id) => !go.has(id)).length : total,
    removed: [...go].filter((id) => !come.has(id)).length + hidden.size,
    refused: parts.reduce((sum, { refused }) => sum + refused, 0),
  };
}
