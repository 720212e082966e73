import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../lib/article/article.ts';
import { PACK_FORMAT, type Latest, type Manifest } from '../../lib/sync/pack-format.ts';
import { heldPack, type HeldPack } from './held-pack.ts';
import { packShards, sha256, type ShardContent } from './pack-shards.ts';
import { signLatest } from './sign-latest.ts';

export interface PublishOptions {
  title?: string | undefined;
  publisher?: string | undefined;
  /** ISO 8601 with time zone. */
  expires?: string | undefined;
  /** Private key as PEM. */
  key?: string | undefined;
  /** Shards without gzip, as the bundled pack has them: reviewers of a store can read those. */
  plain?: boolean | undefined;
  /** Delete files that only earlier publications used. */
  prune?: boolean | undefined;
}

/** What a publication changed, by article id and by path. */
export interface Publication {
  sequence: number;
  added: string[];
  changed: string[];
  withdrawn: string[];
  shards: { written: string[]; kept: string[] };
}

/**
 * Publishes articles into a folder, or brings the pack in it up to date. Files of months that have not
 * changed are left alone; where nothing changed, nothing is written.
 */
export function publishPack(
  articles: ReadonlyMap<string, Article>,
  folder: string,
  options: PublishOptions,
): Publication {
  const held = heldPack(folder);
  const shards = packShards(articles.values());
  const changes = changesOf(articles, held);
  const ending = options.plain ? '.ndjson' : '.ndjson.gz';
  const paths = shards.map((shard) => heldPath(shard, held) ?? `shards/${shard.sha256}${ending}`);
  const missing = paths.map((path) => !existsSync(join(folder, path)));
  mkdirSync(join(folder, 'shards'), { recursive: true });
  for (const [at, { content }] of shards.entries())
    if (missing[at])
      writeFileSync(join(folder, paths[at] ?? ''), options.plain ? content : zip(content));
  const manifest: Manifest = {
    format: PACK_FORMAT,
    title: options.title ?? held?.manifest.title ?? 'Untitled pack',
    publisher: options.publisher ?? held?.manifest.publisher ?? null,
    shards: shards.map(({ sha256: hash, bytes, articles: count, month }, at) => ({
      path: paths[at] ?? '',
      sha256: hash,
      bytes,
      articles: count,
      month,
    })),
    withdrawn: [
      ...(held?.manifest.withdrawn.filter((id) => !articles.has(id)) ?? []),
      ...changes.withdrawn,
    ],
  };
  const latest = writeHead(folder, manifest, held, options);
  if (options.prune) prune(folder, ['latest.json', latest.manifest.path, ...paths]);
  return {
    sequence: latest.sequence,
    ...changes,
    shards: {
      written: paths.filter((_, at) => missing[at]),
      kept: paths.filter((_, at) => !missing[at]),
    },
  };
}

function changesOf(articles: ReadonlyMap<string, Article>, held: HeldPack | null) {
  const before = held?.records ?? new Map<string, string>();
  const line = (id: string) => JSON.stringify(articles.get(id));
  const ids = [...articles.keys()];
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== line(id)),
    withdrawn: [...before.keys()].filter((id) => !articles.has(id)),
  };
}

/** A shard with the same content keeps its file, so that no version of zlib changes its bytes. */
function heldPath({ sha256: hash }: ShardContent, held: HeldPack | null): string | undefined {
  return held?.manifest.shards.find((shard) => shard.sha256 === hash)?.path;
}

function zip(content: Buffer): Buffer {
  return gzipSync(content, { level: 9 });
}

/** Writes manifest and `latest.json`, the latter last and only where something changed. */
function writeHead(
  folder: string,
  manifest: Manifest,
  held: HeldPack | null,
  { expires, key }: PublishOptions,
): Latest {
  const content = `${JSON.stringify(manifest, null, 1)}\n`;
  const hash = sha256(content);
  const path = `manifest-${hash.slice(0, 16)}.json`;
  const same = held?.latest.manifest.sha256 === hash;
  if (held && same && !key && (expires ?? null) === held.latest.expires) return held.latest;
  const sequence = (held?.latest.sequence ?? 0) + 1;
  const unsigned: Latest = {
    format: PACK_FORMAT,
    sequence,
    expires: expires ?? null,
    manifest: { path, sha256: hash },
    signature: null,
  };
  const latest = key === undefined ? unsigned : signLatest(unsigned, key);
  writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(latest, null, 1)}\n`);
  return latest;
}

function prune(folder: string, used: string[]): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/^(shards[/\\].+|manifest-.+)$/.test(file) && !used.includes(file.replaceAll('\\', '/')))
      rmSync(join(folder, file));
}
