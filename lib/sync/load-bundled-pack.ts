import type { CorpusDatabase } from '../corpus/database.ts';
import { noCounts, type SourceRun } from '../corpus/source.ts';
import { BUNDLED, bundledSource } from './bundled-source.ts';
import { readLatest } from './pack-head.ts';
import { runSync } from './run-sync.ts';
import { syncPack } from './sync-pack.ts';
import type { SyncOptions } from './sync-source.ts';
import { webPack } from './web-pack.ts';

/**
 * Loads the pack that ships with the extension, or a newer version of it after an update. A damaged
 * pack is refused with the reason in the run; what was there before stays. Where the reader removed
 * it, it stays away.
 * @param address of its `latest.json`, within the extension
 */
export async function loadBundledPack(
  db: CorpusDatabase,
  address: string,
  options: SyncOptions,
): Promise<SourceRun> {
  const at = options.now();
  const held = await db.sources.get(BUNDLED);
  const source = held ?? bundledSource(address, at);
  const unchanged: SourceRun = { at, outcome: 'unchanged', counts: noCounts, reason: null };
  if (source.removed !== null) return unchanged;
  const files = webPack(address, options);
  const head = await readLatest(files, source);
  if ('unchanged' in head && head.unchanged) return unchanged;
  if (!held) await db.sources.put(source);
  return runSync(db, source, (run) => syncPack(db, source, files, run), options);
}
