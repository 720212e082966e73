import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension that was changed in one place. */
export interface ChangedExtension {
  folder: string;
  remove(): void;
}

/** Copies the built extension and has it changed. */
export function changedExtension(
  browser: 'chromium' | 'firefox',
  change: (folder: string) => void,
): ChangedExtension {
  const built = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = mkdtempSync(join(tmpdir(), 'second-source-changed-'));
  cpSync(new URL(`../../.output/${built}`, import.meta.url).pathname, folder, { recursive: true });
  change(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
