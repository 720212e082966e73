// Dexie watches only where it finds a database at its own start.
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { setCorrection } from '../../../lib/corpus/corrections.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource, type Progress } from '../../../lib/corpus/source.ts';
import { watchSeen } from '../../../lib/corpus/watch-seen.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const FEED = 'feed:f';
const writing: Progress = { done: 0, total: 1, phase: 'writing' };

/** A corpus of one feed, being synced or not, that is watched. */
async function watched(progress: Progress | null = null) {
  const db = freshCorpus();
  const feed = newSource({ id: FEED, kind: 'feed', title: '', address: '', added: 0 });
  await db.sources.add({ ...feed, progress });
  const readings = vi.spyOn(db.corrections, 'toArray');
  const onChange = vi.fn<() => void>();
  const stop = watchSeen(db, onChange);
  /** Waits until it was looked at after the last change. */
  const looked = async () => {
    const before = readings.mock.calls.length;
    await vi.waitFor(() => expect(readings.mock.calls.length).toBeGreaterThan(before), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await vi.waitFor(() => expect(readings).toHaveBeenCalled());
  return { db, onChange, stop, looked };
}

it('tells of an article that was kept, and of what the reader said of two', async () => {
  const { db, onChange, stop } = await watched();
  await keepArticle(db, someArticle(), 1, 'Kept');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5_000);
  await setCorrection(db, ['a', 'b'], 'other-story', 2);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5_000);
  stop();
});

it('tells of a sync once, at its end, though it was under way before', async () => {
  const { db, onChange, stop, looked } = await watched(writing);
  await appendArticles(db, FEED, [someArticle()]);
  await looked();
  expect(onChange).not.toHaveBeenCalled();
  await db.sources.update(FEED, { progress: null });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5_000);
  stop();
});

it('is silent where a sync brings nothing', async () => {
  const { db, onChange, stop, looked } = await watched();
  for (const progress of [writing, null]) {
    const look = looked();
    await db.sources.update(FEED, { progress });
    await look;
  }
  expect(onChange).not.toHaveBeenCalled();
  stop();
});
