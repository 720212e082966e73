import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishPack } from '../pack/publish-pack.ts';
import { readArticles } from '../pack/read-articles.ts';
import { writePackFile } from '../pack/write-pack-file.ts';

const ARTICLES = new URL('../pages/pack', import.meta.url).pathname;

/** A pack of articles from tests/pages/pack, made by the code behind `npm run pack`. */
export interface MadePack {
  /** Publishes the articles of these outlets; what was published before and is not named is withdrawn. */
  publish(domains: string[]): void;
  /** Each file of the pack by its path in it. */
  files(): Map<string, Uint8Array>;
  /** The whole pack as one file; gives its path. */
  asFile(): string;
  remove(): void;
}

export function makePack(title: string): MadePack {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-pack-'));
  const { articles } = readArticles(ARTICLES);
  return {
    publish(domains) {
      const chosen = [...articles].filter(([, { outlet }]) =>
        domains.includes(outlet.domain ?? ''),
      );
      publishPack(new Map(chosen), folder, { title, publisher: 'The tests' });
    },
    files() {
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const files = paths.filter((path) => /\.(json|gz|ndjson)$/.test(path));
      return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
    },
    asFile() {
      const file = join(folder, 'whole-pack.gz');
      writePackFile(folder, file);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
