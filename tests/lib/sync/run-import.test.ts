import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { articlesOfSource } from '../../../lib/corpus/articles-of-source.ts';
import { type CorpusDatabase, openCorpus } from '../../../lib/corpus/database.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { FILES, inTurn } from '../../../lib/corpus/writers.ts';
import { endInterruptedImport } from '../../../lib/sync/end-interrupted-import.ts';
import { importMark } from '../../../lib/sync/import-mark.ts';
import { keepImportState, readImportState } from '../../../lib/sync/import-state.ts';
import { runImport } from '../../../lib/sync/run-import.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { someArticle } from '../corpus/some-article.ts';
import { wholeExport } from '../corpus/whole-export.ts';
import { writePart } from '../corpus/write-part.ts';

const settings = { notice: 'all' };
const articles = Array.from({ length: 1_500 }, (_, at) =>
  someArticle({ url: `https://star.example/${at}`, paragraphs: ['She is 34.'] }),
);

async function someExport(): Promise<Blob> {
  const db = freshCorpus();
  const [first = someArticle(), ...others] = articles;
  await keepArticle(db, first, 1, 'Kept');
  await db.sources.add({ ...(await kept(db)), id: 'file:a', kind: 'file', title: 'A' });
  const rows = others.map((article) => JSON.stringify({ article }));
  const [head = '', ...rest] = (
    await new Response(await plain(await wholeExport(db, settings))).text()
  )
    .trimEnd()
    .split('\n');
  const before = rest.findIndex((line) => line.includes('"file:a"')) + 1;
  const body = [...rest.slice(0, before), ...rows, ...rest.slice(before, -1)];
  return new Blob([[head, ...body, JSON.stringify({ end: { lines: body.length } })].join('\n')]);
}

const plain = async (file: Blob) => file.stream().pipeThrough(new DecompressionStream('gzip'));
async function kept(db: CorpusDatabase) {
  const source = await db.sources.get('kept');
  if (!source) throw new Error('an article was kept');
  return source;
}

/** The browser's storage, in memory or on the disk. */
function someArea() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  };
}

/** What an import tells of itself, one phase after the other, and what it keeps. */
function listener() {
  const told: string[] = [];
  const memory = someArea();
  const keepSettings = vi.fn<(all: unknown) => Promise<void>>(async () => undefined);
  const tell = async (state: Parameters<typeof keepImportState>[1]): Promise<void> => {
    const word = 'progress' in state ? state.progress.phase : JSON.stringify(state);
    if (told.at(-1) !== word) told.push(word);
    await keepImportState(memory, state);
  };
  let time = 0;
  const run = { now: () => (time += 1_000), tell, keepSettings, wait: async () => undefined };
  return { told, memory, keepSettings, run };
}

const expectNothingOf = async (db: CorpusDatabase): Promise<void> =>
  expect([await db.sources.count(), await db.articles.count(), await db.parts.count()]).toEqual([
    0, 0, 0,
  ]);

it('tells how far it is and what it brought, and keeps the settings then', async () => {
  const db = freshCorpus();
  const { told, run, keepSettings, memory } = listener();
  const file = await someExport();
  expect(await runImport(db, file, { ...run, signal: new AbortController().signal })).toBe(true);
  expect(told).toEqual(['waiting', 'writing', '{"added":1500,"refused":0}']);
  expect(keepSettings).toHaveBeenCalledExactlyOnceWith(settings);
  expect(await readImportState(memory)).toEqual({ added: 1_500, refused: 0 });
  expect(await articlesOfSource(db, 'file:a')).toHaveLength(1_499);
});

it('leaves a pack to the sync that has brought it meanwhile, and takes the rest', async () => {
  const db = freshCorpus();
  const { told, run } = listener();
  const synced = someArticle({ url: 'https://star.example/synced' });
  let isSynced = false;
  const tell: typeof run.tell = async (state) => {
    await run.tell(state);
    if (isSynced || !('progress' in state) || state.progress.articles < 1_200) return;
    isSynced = true;
    const source = 'file:a';
    await db.sources.add(
      newSource({ id: source, kind: 'file', title: '', address: null, added: 0 }),
    );
    const part = await writePart(db, { source, hash: 'h', refused: 0 }, [synced]);
    await switchGeneration(db, source, 0, [part?.id ?? -1], {});
  };
  const { signal } = new AbortController();
  expect(await runImport(db, await someExport(), { ...run, tell, signal })).toBe(true);
  expect(told.at(-1)).toBe('{"added":1,"refused":0}');
  expect((await articlesOfSource(db, 'file:a')).map(({ id }) => id)).toEqual([synced.id]);
  expect(await db.articles.count()).toBe(2);
});

it('leaves nothing where it is cancelled while it is written', async () => {
  const db = freshCorpus();
  const { told, run, keepSettings } = listener();
  const stop = new AbortController();
  db.articles.hook('creating', () => stop.abort());
  expect(await runImport(db, await someExport(), { ...run, signal: stop.signal })).toBe(true);
  expect(told).toEqual(['waiting', 'writing', 'sweeping', '{"failure":"cancelled"}']);
  expect(keepSettings).not.toHaveBeenCalled();
  await expectNothingOf(db);
});

it('waits for its turn among files, and can be cancelled meanwhile', async () => {
  const db = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
  const before = Promise.withResolvers<void>();
  void inTurn(db, FILES, () => before.promise);
  const { told, run } = listener();
  const stop = new AbortController();
  const importing = runImport(db, await someExport(), { ...run, signal: stop.signal });
  await vi.waitFor(() => expect(told).toEqual(['waiting']));
  stop.abort();
  await importing;
  expect(told.at(-1)).toBe('{"failure":"cancelled"}');
  before.resolve();
  await expectNothingOf(db);
});

it('leaves nothing of a damaged file', async () => {
  const db = freshCorpus();
  const { told, run } = listener();
  const file = (await someExport()).slice(0, -20);
  await runImport(db, file, { ...run, signal: new AbortController().signal });
  expect(told.at(-1)).toBe('{"failure":"damaged"}');
  await expectNothingOf(db);
});

it('leaves nothing of a file that goes away while it is read, and says so', async () => {
  const db = freshCorpus();
  const { told, run } = listener();
  const file = await someExport();
  const start = file.slice(0, 20_000);
  file.stream = () => gone(start.stream());
  await runImport(db, file, { ...run, signal: new AbortController().signal });
  expect(told.at(-1)).toBe('{"failure":"file_gone"}');
  await expectNothingOf(db);
});

/** These bytes, and then no more can be read. */
function gone(
  start: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const end = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    flush: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
  });
  return start.pipeThrough(end);
}

it('tells a full disk, and gives back what was written once there is room for that', async () => {
  const db = freshCorpus();
  const { told, run } = listener();
  let waits = 0;
  const full = (): void => {
    if (waits < 2) throw new DOMException('full', 'QuotaExceededError');
  };
  db.postings.hook('creating', full);
  db.parts.hook('deleting', full);
  const wait = async (): Promise<void> => void (waits += 1);
  const { signal } = new AbortController();
  expect(await runImport(db, await someExport(), { ...run, wait, signal })).toBe(true);
  expect(told.at(-1)).toBe('{"failure":"storage_full"}');
  expect(waits).toBe(2);
  await expectNothingOf(db);
});

it('tells of one that ended with the background or the browser, and sweeps it', async () => {
  for (const withBrowser of [false, true]) {
    const db = freshCorpus();
    const { run, memory } = listener();
    const mark = importMark(someArea());
    await mark.set();
    // Ends in the middle: nothing of ours goes on after the error.
    let killed = false;
    db.segments.hook('updating', () => {
      if (!killed) throw new TypeError('killed');
    });
    const { signal } = new AbortController();
    await expect(runImport(db, await someExport(), { ...run, signal })).rejects.toThrow('killed');
    killed = true;
    const session = withBrowser ? someArea() : memory;
    expect(await db.parts.count()).toBeGreaterThan(0);
    await endInterruptedImport(db, session, mark);
    expect(await readImportState(session)).toEqual({ failure: 'cut_short' });
    await expectNothingOf(db);
    expect(await mark.stands()).toBe(false);
  }
});

it('says nothing where none had begun', async () => {
  const memory = someArea();
  await keepImportState(memory, { added: 3, refused: 0 });
  await endInterruptedImport(freshCorpus(), memory, importMark(someArea()));
  expect(await readImportState(memory)).toEqual({ added: 3, refused: 0 });
});
