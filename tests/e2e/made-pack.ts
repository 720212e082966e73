import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { type PublishOptions, publishPack } from '../pack/publish-pack.ts';
import { readArticles } from '../pack/read-articles.ts';
import { writePackFile } from '../pack/write-pack-file.ts';

const ARTICLES = new URL('../pages/pack', import.meta.url).pathname;

/** A pack made by the code behind `npm run pack`. */
export interface MadePack {
  /**
   * Publishes the articles of tests/pages/pack of these outlets; what was published before and is not
   * named is withdrawn.
   */
  publish(domains: string[], options?: PublishOptions): void;
  /** Publishes these articles in the place of all before. */
  publishAll(articles: readonly Article[]): void;
  /** Each file of the pack by its path in it. */
  files(): Map<string, Uint8Array>;
  /** The whole pack as one file; gives its path. */
  asFile(): string;
  remove(): void;
}

export function makePack(title: string): MadePack {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-pack-'));
  const { articles } = readArticles(ARTICLES);
  const publish = (chosen: readonly Article[], options: PublishOptions) =>
    publishPack(new Map(chosen.map((article) => [article.id, article])), folder, {
      title,
      publisher: 'The tests',
      ...options,
    });
  return {
    publish(domains, options = {}) {
      const named = ({ outlet }: Article) => domains.includes(outlet.domain ?? '');
      publish([...articles.values()].filter(named), options);
    },
    publishAll: (chosen) => void publish(chosen, {}),
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
