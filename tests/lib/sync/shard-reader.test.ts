import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { PackFiles } from '../../../lib/sync/pack-files.ts';
import { shardReader } from '../../../lib/sync/shard-reader.ts';

const contentOf = (path: string) => new TextEncoder().encode(`content of ${path}`);
const shardOf = (path: string) => ({
  path,
  sha256: createHash('sha256').update(contentOf(path)).digest('hex'),
  bytes: contentOf(path).length,
  articles: 1,
  month: null,
});

function filesThat(answer: (path: string) => Uint8Array<ArrayBuffer> = contentOf) {
  const asked: string[] = [];
  const files: PackFiles = {
    read: async (path) => {
      asked.push(path ?? '');
      return { bytes: answer(path ?? '') };
    },
  };
  return { asked, files };
}
const paths = ['a', 'b', 'c'];

it('reads one shard ahead of the one that is written, and no more', async () => {
  const { asked, files } = filesThat();
  const reader = shardReader(files, paths.map(shardOf));
  expect(await reader.next()).toEqual({ bytes: contentOf('a') });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual(['a', 'b']);
  expect(reader.isReady()).toBe(true);
  expect(await reader.next()).toEqual({ bytes: contentOf('b') });
  expect(reader.isReady()).toBe(false);
  expect(await reader.next()).toEqual({ bytes: contentOf('c') });
  expect(asked).toEqual(paths);
});

it('asks for nothing after a shard with another hash', async () => {
  const { asked, files } = filesThat((path) => contentOf(path === 'b' ? 'z' : path));
  const reader = shardReader(files, paths.map(shardOf));
  await reader.next();
  expect(await reader.next()).toEqual({ failure: 'damaged' });
  expect(asked).toEqual(['a', 'b']);
});
