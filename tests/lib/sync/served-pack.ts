import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { Latest, Manifest } from '../../../lib/sync/pack-format.ts';
import type { SyncOptions } from '../../../lib/sync/sync-source.ts';
import { publishPack, type Publication, type PublishOptions } from '../../pack/publish-pack.ts';

const folder = 'https://packs.example/stars/';
export const address = `${folder}latest.json`;

/** A pack on a web server that can be made to fail. */
export interface ServedPack {
  /** Where it lies on the disk. */
  directory: string;
  publish(articles: readonly Article[], options?: PublishOptions): Publication;
  fetch: SyncOptions['fetch'];
  /** Paths asked for since the last look, shards as `shard`. */
  asked(): string[];
  /** The bytes of each file by path. */
  files(): Map<string, Buffer<ArrayBuffer>>;
  /** What `latest.json` says now. */
  latest(): Latest;
  manifest(): Manifest;
  /** Answers in place of the server where it gives one. */
  answer: (path: string, init: RequestInit) => Response | null | Promise<Response | null>;
}

/** An empty server; a pack is published into a temporary folder. */
export function servedPack(): ServedPack {
  const directory = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  let asked: string[] = [];
  const pack: ServedPack = {
    directory,
    publish: (articles, options = {}) =>
      publishPack(new Map(articles.map((each) => [each.id, each])), directory, {
        title: 'Stars',
        ...options,
      }),
    fetch: async (url, init) => {
      init.signal?.throwIfAborted();
      const path = url.slice(folder.length);
      asked.push(path.startsWith('shards/') ? 'shard' : path.replace(/-\w+/, ''));
      const given = await pack.answer(path, init);
      const file = pack.files().get(path);
      return given ?? (file ? new Response(file) : new Response('', { status: 404 }));
    },
    asked() {
      const paths = asked;
      asked = [];
      return paths;
    },
    files: () =>
      new Map(
        readdirSync(directory, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file.slice(directory.length + 1), Buffer.from(readFileSync(file))]),
      ),
    latest: () => v.parse(Latest, jsonOf(pack, 'latest.json')),
    manifest: () => v.parse(Manifest, jsonOf(pack, pack.latest().manifest.path)),
    answer: () => null,
  };
  return pack;
}

function jsonOf(pack: ServedPack, path: string): unknown {
  return JSON.parse(String(pack.files().get(path)));
}
