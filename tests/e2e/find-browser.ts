import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the installed browser; throws where there is none. */
export function findBrowser(browser: keyof typeof NAMES): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find(isExecutable);
  if (!found) throw new Error(`No ${NAMES[browser].join(' or ')} in the PATH`);
  return found;
}
