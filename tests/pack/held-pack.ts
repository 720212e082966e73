import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Latest, Manifest } from '../../lib/sync/pack-format.ts';

/** A pack that was published before into the same folder. */
export interface HeldPack {
  latest: Latest;
  manifest: Manifest;
  /** Lines of records by article id. */
  records: Map<string, string>;
}

/** Null where the folder holds none. Throws where it holds a broken one. */
export function heldPack(folder: string): HeldPack | null {
  const file = join(folder, 'latest.json');
  if (!existsSync(file)) return null;
  const latest = v.parse(Latest, JSON.parse(readFileSync(file, 'utf8')));
  const manifest = v.parse(
    Manifest,
    JSON.parse(readFileSync(join(folder, latest.manifest.path), 'utf8')),
  );
  const records = new Map<string, string>();
  for (const { path } of manifest.shards)
    for (const line of contentOf(join(folder, path)).split('\n'))
      if (line) records.set(v.parse(v.object({ id: v.string() }), JSON.parse(line)).id, line);
  return { latest, manifest, records };
}

function contentOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
