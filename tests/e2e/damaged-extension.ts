import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension in which one byte of the bundled stories is another. */
export interface DamagedExtension {
  folder: string;
  remove(): void;
}

export function damagedExtension(browser: 'chromium' | 'firefox'): DamagedExtension {
  const built = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = mkdtempSync(join(tmpdir(), 'second-source-damaged-'));
  cpSync(new URL(`../../.output/${built}`, import.meta.url).pathname, folder, { recursive: true });
  const shards = join(folder, 'corpus', 'shards');
  for (const name of readdirSync(shards).slice(0, 1)) {
    const bytes = readFileSync(join(shards, name));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(shards, name), bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
