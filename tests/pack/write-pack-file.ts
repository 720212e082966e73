import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Latest, Manifest } from '../../lib/sync/pack-format.ts';

/**
 * Writes a pack as one gzipped file: `latest.json`, the manifest and the shards in their order, each
 * after a line that tells its path and length and before a line break.
 */
export function writePackFile(folder: string, file: string): void {
  const latest = v.parse(Latest, JSON.parse(content(folder, 'latest.json').toString('utf8')));
  const manifest = v.parse(
    Manifest,
    JSON.parse(content(folder, latest.manifest.path).toString('utf8')),
  );
  const paths = [latest.manifest.path, ...manifest.shards.map(({ path }) => path)];
  const entries = ['latest.json', ...paths].flatMap((path) => {
    const bytes = content(folder, path);
    const head = JSON.stringify({ file: path, bytes: bytes.length });
    return [Buffer.from(`${head}\n`), bytes, Buffer.from('\n')];
  });
  writeFileSync(file, gzipSync(Buffer.concat(entries), { level: 9 }));
}

function content(folder: string, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
