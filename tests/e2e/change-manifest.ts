import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.looseObject({ version: v.string(), permissions: v.array(v.string()) });
type Manifest = v.InferOutput<typeof Manifest>;

/** Changes the manifest of an extension in a folder. */
export function changeManifest(folder: string, change: (manifest: Manifest) => Manifest): void {
  const file = join(folder, 'manifest.json');
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify(change(manifest)));
}
