import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedExtension, changedExtension } from './changed-extension.ts';

/** A copy of the built extension in which one byte of the bundled stories is another. */
export function damagedExtension(browser: 'chromium' | 'firefox'): ChangedExtension {
  return changedExtension(browser, (folder) => {
    const shards = join(folder, 'corpus', 'shards');
    for (const name of readdirSync(shards).slice(0, 1)) {
      const bytes = readFileSync(join(shards, name));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(join(shards, name), bytes);
    }
  });
}
