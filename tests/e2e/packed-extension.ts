import { readdir } from 'node:fs/promises';

const OUTPUT = new URL('../../.output/', import.meta.url);

/** The file that `wxt zip -b firefox` wrote: the package that would be published. */
export async function packedFirefoxExtension(): Promise<string> {
  const files = await readdir(OUTPUT);
  const file = files.find((name) => name.endsWith('-firefox.zip'));
  if (!file) throw new Error('No package for Firefox: run npm test -- build zip');
  return new URL(file, OUTPUT).pathname;
}
