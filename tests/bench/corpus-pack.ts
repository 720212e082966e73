import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import type { Article } from '../../lib/article/article.ts';
import { PACK_FORMAT, type Latest, type Manifest } from '../../lib/sync/pack-format.ts';
import { packShards, sha256 } from '../pack/pack-shards.ts';
import { generateCorpus } from './generate-corpus.ts';

/** A generated corpus, and open pages that tell stories of it. */
export interface BenchCorpus {
  articles: Article[];
  queries: Article[];
}

const queryCount = 200;

/**
 * Generates `count` articles, and holds others out as open pages, spread over the whole corpus; most of
 * these have coverage in it.
 */
export function benchCorpus(count: number): BenchCorpus {
  const every = Math.floor(count / queryCount) + 1;
  const corpus: BenchCorpus = { articles: [], queries: [] };
  for (const [at, { article }] of [...generateCorpus(count + queryCount)].entries())
    (at % every === 0 && corpus.queries.length < queryCount
      ? corpus.queries
      : corpus.articles
    ).push(article);
  return corpus;
}

/** The files of a pack by path, in the order in which they are read. */
export function packFiles(
  articles: readonly Article[],
  sequence = 1,
): [path: string, content: Buffer][] {
  const shards = packShards(articles);
  const pathOf = (hash: string): string => `shards/${hash}`;
  const manifest: Manifest = {
    format: PACK_FORMAT,
    title: `${articles.length} generated articles`,
    publisher: 'The bench',
    shards: shards.map(({ sha256: hash, bytes, articles: held, month }) => ({
      path: pathOf(hash),
      sha256: hash,
      bytes,
      articles: held,
      month,
    })),
    withdrawn: [],
  };
  const manifestPath = `manifest-${sequence}.json`;
  const manifestText = JSON.stringify(manifest);
  const latest: Latest = {
    format: PACK_FORMAT,
    sequence,
    expires: null,
    manifest: { path: manifestPath, sha256: sha256(manifestText) },
    signature: null,
  };
  return [
    ['latest.json', Buffer.from(JSON.stringify(latest))],
    [manifestPath, Buffer.from(manifestText)],
    ...shards.map(({ sha256: hash, content }): [string, Buffer] => [pathOf(hash), content]),
  ];
}

/** Writes articles as a pack in one file; in pieces, since a large one is longer than a buffer may be. */
export async function writeCorpusPack(articles: readonly Article[], file: string): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const written = createWriteStream(file);
  gzip.pipe(written);
  for (const [path, content] of packFiles(articles)) {
    gzip.write(`${JSON.stringify({ file: path, bytes: content.length })}\n`);
    gzip.write(content);
    if (!gzip.write('\n')) await once(gzip, 'drain');
  }
  gzip.end();
  await once(written, 'close');
}
