import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusState } from '../../../lib/corpus/corpus-state.ts';
import { giveUpArticle, restoreKept } from '../../../lib/corpus/given-up.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { removeArticles } from '../../../lib/corpus/remove-articles.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { writePart } from './write-part.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const [one, other] = ['one', 'other'].map((path) =>
  someArticle({ url: `https://star.example/${path}` }),
);
if (!one || !other) throw new Error('two articles are made');

async function corpusOfFeed() {
  const db = freshCorpus();
  const feed = { id: 'feed:f', kind: 'feed' as const, title: '', address: null, added: 1 };
  await db.sources.add(newSource(feed));
  await appendArticles(db, feed.id, [one ?? someArticle()]);
  return { db, feed: feed.id };
}

it('tells of one article that went and one that came at once', async () => {
  const { db, feed } = await corpusOfFeed();
  const { seen: before } = await corpusState(db);
  const tables = [db.sources, db.articles, db.segments, db.postings, db.claims];
  await db.transaction('rw', tables, async () => {
    await removeArticles(db, await db.articles.toArray());
    await appendArticles(db, feed, [other]);
  });
  expect(await db.articles.count()).toBe(1);
  expect((await corpusState(db)).seen).not.toBe(before);
});

it('stays the same while a sync writes, until its source switches', async () => {
  const { db } = await corpusOfFeed();
  await db.sources.add(newSource({ id: 'p', kind: 'pack', title: '', address: null, added: 1 }));
  const { seen: before } = await corpusState(db);
  const part = await writePart(db, { source: 'p', hash: 'h', refused: 0 }, [other]);
  expect((await corpusState(db)).seen).toBe(before);
  await switchGeneration(db, 'p', 0, [part?.id ?? -1], {});
  expect((await corpusState(db)).seen).not.toBe(before);
});

it('tells of each article that is given up, and of each that is had back', async () => {
  const db = freshCorpus();
  await keepArticle(db, one, 1, 'Kept');
  const giveUp = () => giveUpArticle(db, one.id, 2);
  const restore = () => restoreKept(db, one.id);
  const seen = new Set([(await corpusState(db)).seen]);
  for (const change of [giveUp, restore, giveUp, restore]) {
    await change();
    seen.add((await corpusState(db)).seen);
  }
  expect(seen.size).toBe(5);
});
