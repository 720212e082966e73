// Dexie watches only where it finds a database at its own start.
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { CorpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { newSource, noCounts } from '../../../lib/corpus/source.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { watchFigures } from '../../../lib/corpus/watch-figures.ts';
import { writePart } from './write-part.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

/** A corpus whose figures are watched, and were told of once. */
async function counting(db: CorpusDatabase) {
  const counted: CorpusFigures[] = [];
  const stop = watchFigures(
    db,
    (figures) => counted.push(figures),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(counted).toHaveLength(1));
  return { counted, stop };
}

it('counts again when a source has switched, not while a sync writes', async () => {
  const db = freshCorpus();
  await db.sources.add(newSource({ id: 'pack:p', kind: 'pack', title: '', address: '', added: 0 }));
  const { counted, stop } = await counting(db);
  const part = await writePart(db, { source: 'pack:p', hash: 'h', refused: 0 }, [someArticle()]);
  await switchGeneration(db, 'pack:p', 0, [part?.id ?? -1], {});
  await vi.waitFor(() => expect(counted.at(-1)?.articles).toBe(1), 5_000);
  expect(counted).toHaveLength(2);
  stop();
});

it('reads the sources once for a sync that brings nothing, and counts nothing again', async () => {
  const db = freshCorpus();
  const feed = newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 });
  await db.sources.add(feed);
  const { counted, stop } = await counting(db);
  const readings = vi.spyOn(db.sources, 'toArray');
  for (const progress of [{ done: 0, total: 0, phase: 'asking' as const }, null]) {
    readings.mockClear();
    await db.sources.update(feed.id, { progress });
    await vi.waitFor(() => expect(readings).toHaveBeenCalled(), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readings).toHaveBeenCalledTimes(1);
  }
  expect(counted).toHaveLength(1);
  stop();
});

it('counts again at the end of a sync in which it has counted', async () => {
  const db = freshCorpus();
  const progress = { done: 0, total: 1, phase: 'writing' as const };
  const feed = newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 });
  await db.sources.add({ ...feed, progress });
  const { counted, stop } = await counting(db);
  await db.sources.update(feed.id, { progress: null });
  await vi.waitFor(() => expect(counted).toHaveLength(2), 5_000);
  stop();
});

it('counts in the end of a sync that it has counted before, while another goes on', async () => {
  const db = freshCorpus();
  const progress = { done: 0, total: 1, phase: 'writing' as const };
  const feed = newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 });
  const slow = newSource({ id: 'feed:slow', kind: 'feed', title: '', address: '', added: 0 });
  await db.sources.bulkAdd([
    { ...feed, progress },
    { ...slow, progress },
  ]);
  const { counted, stop } = await counting(db);
  const counts = { ...noCounts, added: 1 };
  const lastRun = { at: 7, outcome: 'updated' as const, counts, reason: null };
  await db.sources.update(feed.id, { progress: null, lastRun });
  await vi.waitFor(() => expect(counted.at(-1)?.lastRuns).toEqual({ 'feed:f': 7 }), 5_000);
  stop();
});

it('counts some changes together where one comes right after the other', async () => {
  const db = freshCorpus();
  const { counted, stop } = await counting(db);
  for (const id of ['a', 'b', 'c', 'd'])
    await db.sources.add(newSource({ id, kind: 'feed', title: '', address: '', added: 0 }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(counted).toHaveLength(1);
  await vi.waitFor(() => expect(counted).toHaveLength(2), 5_000);
  stop();
});
