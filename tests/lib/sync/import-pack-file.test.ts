import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { type CorpusDatabase, openCorpus } from '../../../lib/corpus/database.ts';
import { FILES, inTurn } from '../../../lib/corpus/writers.ts';
import { importPackFile } from '../../../lib/sync/import-pack-file.ts';
import { writePackFile } from '../../pack/write-pack-file.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { someArticle } from '../corpus/some-article.ts';
import { servedPack, type ServedPack } from './served-pack.ts';
import { sizeOf } from '../match/index-answers.ts';

const may = someArticle();
const june = someArticle({
  url: 'https://star.example/june',
  published: { iso: '2024-06-01', origin: 'pack' },
});
const options = { now: () => 1_000 };
const named = (bytes: BlobPart, name = 'stars.pack'): File => new File([bytes], name);

/** The published pack as one file. */
function fileOf(pack: ServedPack): Buffer<ArrayBuffer> {
  const file = join(pack.directory, 'one-file');
  writePackFile(pack.directory, file);
  return Buffer.from(readFileSync(file));
}

it('imports a pack that comes as one file, gzipped or not', async () => {
  const pack = servedPack();
  pack.publish([may, june]);
  const file = fileOf(pack);
  for (const bytes of [file, Buffer.from(gunzipSync(file))]) {
    const db = freshCorpus();
    const result = await importPackFile(db, named(bytes), options);
    expect(result).toMatchObject({
      source: { kind: 'file', title: 'Stars', address: null },
      run: { outcome: 'updated', counts: { added: 2, removed: 0, refused: 0 } },
    });
    expect(await sizeOf(corpusIndex(db))).toBe(2);
  }
});

it('replaces it by a newer file, and changes nothing for the same or an older one', async () => {
  const db = freshCorpus();
  const pack = servedPack();
  pack.publish([may]);
  const first = named(fileOf(pack));
  await importPackFile(db, first, options);
  expect(await importPackFile(db, first, options)).toMatchObject({ run: { outcome: 'unchanged' } });
  pack.publish([may, june]);
  const second = named(fileOf(pack));
  expect(await importPackFile(db, second, options)).toMatchObject({
    run: { counts: { added: 1 } },
  });
  expect(await importPackFile(db, first, options)).toEqual({ failure: 'older_than_held' });
  expect(await db.sources.count()).toBe(1);
  expect(await sizeOf(corpusIndex(db))).toBe(2);
});

it('refuses a file that was cut or changed anywhere', async () => {
  const pack = servedPack();
  pack.publish([may, june]);
  const plain = Buffer.from(gunzipSync(fileOf(pack)));
  const firstLine = plain.indexOf(10) + 1;
  const inLatest = plain.indexOf('{"file":"manifest');
  await fc.assert(
    fc.asyncProperty(fc.nat(plain.length - 1), fc.boolean(), async (at, cut) => {
      const damaged = Buffer.from(plain);
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      // A sequence or a date of expiry may change into another that is as good.
      fc.pre(cut || at < firstLine || at > inLatest);
      const db = freshCorpus();
      const bytes = cut ? plain.subarray(0, at) : damaged;
      const result = await importPackFile(db, named(bytes), options);
      const reason = 'failure' in result ? result.failure : null;
      expect(reason).not.toBeNull();
      expect(await sizeOf(corpusIndex(db))).toBe(0);
      // Of a file whose very head is damaged it is not known which pack it was to be.
      for (const { lastRun } of await db.sources.toArray())
        expect(lastRun).toMatchObject({ reason });
    }),
    { numRuns: 60 },
  );
});

it('tells in the list of sources why a file was refused, until it comes whole', async () => {
  const pack = servedPack();
  pack.publish([may, june]);
  const whole = gunzipSync(fileOf(pack));
  const db = freshCorpus();
  const cut = named(Buffer.from(whole.subarray(0, -40)));
  expect(await importPackFile(db, cut, options)).toEqual({ failure: 'damaged' });
  expect(await db.sources.toArray()).toMatchObject([
    { title: 'Stars', progress: null, lastRun: { outcome: 'failed', reason: 'damaged' } },
  ]);
  await importPackFile(db, named(Buffer.from(whole)), options);
  expect(await db.sources.toArray()).toMatchObject([{ lastRun: { outcome: 'updated' } }]);
  expect((await db.runs.toArray()).map(({ reason }) => reason)).toEqual(['damaged', null]);
});

it('tells the name of a file that is no pack, until one of that name is', async () => {
  const db = freshCorpus();
  await importPackFile(db, named('hello'), options);
  await importPackFile(db, named('hello'), options);
  expect(await db.sources.toArray()).toMatchObject([
    { title: 'stars.pack', lastRun: { outcome: 'failed', reason: 'not_a_pack_file' } },
  ]);
  const pack = servedPack();
  pack.publish([may]);
  await importPackFile(db, named(fileOf(pack), 'other.pack'), options);
  expect(await titles(db)).toEqual(['Stars', 'stars.pack']);
  await importPackFile(db, named(fileOf(pack)), options);
  expect(await titles(db)).toEqual(['Stars']);
});

it.each([0, 700])('says that a file went away when %d bytes of it were read', async (length) => {
  const pack = servedPack();
  pack.publish([may, june]);
  const whole = fileOf(pack);
  for (const bytes of [whole, Buffer.from(gunzipSync(whole))]) {
    const file = vanishing(bytes, Math.min(length, bytes.length - 50));
    expect(await importPackFile(freshCorpus(), file, options)).toEqual({ failure: 'file_gone' });
  }
});

/** A file that can be read so far only, as one that is deleted meanwhile. */
function vanishing(bytes: Buffer<ArrayBuffer>, length: number): File {
  const file = named(bytes);
  file.stream = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(Uint8Array.from(bytes.subarray(0, length))),
      pull: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
    });
  return file;
}

const titles = async (db: CorpusDatabase): Promise<string[]> =>
  (await db.sources.toArray()).map(({ title }) => title).toSorted();

it.each(['', 'hello', '<html></html>', '{"format":"second-source-export"}\n'])(
  'says that another file is no pack: %s',
  async (text) => {
    const result = await importPackFile(freshCorpus(), named(text), options);
    expect(result).toEqual({ failure: 'not_a_pack_file' });
  },
);

/** Two files of two packs that were handed over while another one is being read. */
async function waiting() {
  const db = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
  const before = Promise.withResolvers<void>();
  void inTurn(db, FILES, () => before.promise);
  const stops = new Map<string, AbortController>();
  const signalOf = (id: string): AbortSignal => {
    const stop = new AbortController();
    stops.set(id, stop);
    return stop.signal;
  };
  const results = ['First', 'Second'].map((title) => {
    const pack = servedPack();
    pack.publish([may], { title });
    return importPackFile(db, named(fileOf(pack)), { ...options, signalOf });
  });
  await vi.waitFor(async () =>
    expect(await phases(db)).toEqual([
      ['First', 'waiting'],
      ['Second', 'waiting'],
    ]),
  );
  const idOf = async (title: string): Promise<string> =>
    (await db.sources.toArray()).find((source) => source.title === title)?.id ?? '';
  return { db, results, idOf, stops, begin: before.resolve };
}

const phases = async (db: CorpusDatabase) =>
  (await db.sources.toArray())
    .map(({ title, progress }) => [title, progress?.phase])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

it('reads one file after the other, and says meanwhile that they wait', async () => {
  const { db, results, begin } = await waiting();
  const log: string[] = [];
  db.parts.hook('creating', (_, { source }) => void log.push(`${source} begins`));
  db.runs.hook('creating', (_, { source }) => void log.push(`${source} ends`));
  begin();
  for (const result of await Promise.all(results))
    expect(result).toMatchObject({ run: { counts: { added: 1 } } });
  const [one, , two] = log.map((line) => line.split(' ')[0]);
  expect(log).toEqual([`${one} begins`, `${one} ends`, `${two} begins`, `${two} ends`]);
  expect(await phases(db)).toEqual([
    ['First', undefined],
    ['Second', undefined],
  ]);
});

it('gives up the one file that is cancelled while it waits, and no other', async () => {
  const { db, results, idOf, stops, begin } = await waiting();
  stops.get(await idOf('First'))?.abort();
  expect(await results[0]).toEqual({ failure: 'cancelled' });
  expect(await phases(db)).toEqual([['Second', 'waiting']]);
  begin();
  expect(await results[1]).toMatchObject({ run: { outcome: 'updated' } });
  expect(await db.sources.count()).toBe(1);
});

it('tells a full disk with its source, from memory where there is no room for the note', async () => {
  const db = freshCorpus();
  const pack = servedPack();
  pack.publish([may]);
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.postings.hook('creating', full);
  db.runs.hook('creating', full);
  const unnoted = new Map<string, string | null>();
  const result = await importPackFile(db, named(fileOf(pack)), {
    ...options,
    wait: async () => undefined,
    keepUnnoted: async (id, run) => void unnoted.set(id, run?.reason ?? null),
  });
  expect(result).toEqual({ failure: 'storage_full' });
  const [source] = await db.sources.toArray();
  expect([...unnoted]).toEqual([[source?.id, 'storage_full']]);
  expect(await sizeOf(corpusIndex(db))).toBe(0);
});
