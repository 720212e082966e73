import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { writePart } from './write-part.ts';
import type { CorpusIndex } from '../../../lib/match/corpus-index.ts';
import { indexTerms } from '../../../lib/match/index-terms.ts';
import { memoryIndex } from '../../../lib/match/memory-index.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle, someArticles } from './some-article.ts';
import { articlesOf, postingsOf, sizeOf } from '../match/index-answers.ts';

const pack = newSource({ id: 'pack:p', kind: 'pack', title: 'P', address: null, added: 0 });
const feed = newSource({ id: 'feed:f', kind: 'feed', title: 'F', address: null, added: 0 });

async function corpusWith(...sources: (typeof pack)[]): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.sources.bulkAdd(sources);
  return db;
}

async function write(db: CorpusDatabase, articles: Article[], hash = 'h'): Promise<number> {
  const part = await writePart(db, { source: pack.id, hash, refused: 0 }, articles);
  return part?.id ?? -1;
}

/** What an index says about all terms of some articles, with ids in place of rows. */
async function told(index: CorpusIndex, articles: Article[]) {
  const terms = [...new Set(articles.flatMap((each) => [...indexTerms(each).keys()]))];
  const postings = await postingsOf(index, terms);
  const rows = [
    ...new Set([...postings.values()].flatMap(({ list }) => list.map(({ row }) => row))),
  ];
  const ids = new Map([...(await articlesOf(index, rows))].map(([row, { id }]) => [row, id]));
  const lines = [...postings].flatMap(([term, { list }]) =>
    list.map(({ row, frequency }) => `${term} ${ids.get(row)} ${frequency}`),
  );
  return { size: await sizeOf(index), lines: lines.toSorted() };
}

it('answers as the index in memory does, however the articles came', async () => {
  await fc.assert(
    fc.asyncProperty(someArticles, fc.nat(12), async (articles, cut) => {
      const db = await corpusWith(pack, feed);
      const part = await write(db, articles.slice(0, cut));
      await switchGeneration(db, pack.id, 0, [part], {});
      await appendArticles(db, feed.id, articles.slice(cut));
      const stored = await told(corpusIndex(db), articles);
      expect(stored).toEqual(await told(memoryIndex(articles), articles));
    }),
    { numRuns: 15 },
  );
});

it('gives articles in the order of the choice, after the time in which it looks keys up', async () => {
  const db = await corpusWith(feed);
  const urls = ['a', 'b', 'c'].map((name) => `https://star.example/${name}`);
  const articles = urls.map((url) => someArticle({ url }));
  await appendArticles(db, feed.id, articles);
  const seen = async (index: CorpusIndex) => {
    const events: (string | null)[] = [];
    await index.search({
      keys: ['@mara venn'],
      choose: (found) => (found.get('@mara venn')?.list ?? []).map(({ row }) => row).toReversed(),
      meanwhile: () => events.push('meanwhile'),
      use: ({ url }) => events.push(url),
    });
    return events;
  };
  expect(await seen(corpusIndex(db))).toEqual(['meanwhile', ...urls.toReversed()]);
  expect(await seen(memoryIndex(articles))).toEqual(['meanwhile', ...urls.toReversed()]);
});

it('reads the rest of the chosen articles only where the first are not enough', async () => {
  const db = await corpusWith(feed);
  const urls = ['a', 'b', 'c'].map((name) => `https://star.example/${name}`);
  const articles = urls.map((url) => someArticle({ url }));
  await appendArticles(db, feed.id, articles);
  const read = async (index: CorpusIndex, after: number, isEnough: boolean) => {
    const seen: (string | null)[] = [];
    await index.search({
      keys: ['@mara venn'],
      choose: (found) => (found.get('@mara venn')?.list ?? []).map(({ row }) => row),
      pause: { after, isEnough: () => (seen.push('asked'), isEnough) },
      use: ({ url }) => seen.push(url),
    });
    return seen;
  };
  const [a, b, c] = urls;
  for (const index of [corpusIndex(db), memoryIndex(articles)]) {
    expect(await read(index, 2, true)).toEqual([a, b, 'asked']);
    expect(await read(index, 2, false)).toEqual([a, b, 'asked', c]);
    expect(await read(index, 3, false)).toEqual([a, b, c]);
  }
});

it('tells only the number of articles where more hold a term than were asked for', async () => {
  const db = await corpusWith(pack, feed);
  const others = ['b', 'c'].map((name) => someArticle({ url: `https://star.example/${name}` }));
  const part = await write(db, others);
  await switchGeneration(db, pack.id, 0, [part], {});
  await appendArticles(db, feed.id, [someArticle()]);
  const ask = async (most: number) =>
    (await postingsOf(corpusIndex(db), ['@mara venn'], () => most)).get('@mara venn');
  expect(await ask(2)).toEqual({ holders: 3, list: [] });
  expect((await ask(3))?.list).toHaveLength(3);
});

it('does not see what a sync is writing until the source has switched to it', async () => {
  const db = await corpusWith(pack);
  const index = corpusIndex(db);
  const part = await write(db, [someArticle()]);
  expect(await sizeOf(index)).toBe(0);
  expect(await postingsOf(index, ['@mara venn'])).toEqual(new Map());
  await switchGeneration(db, pack.id, 0, [part], {});
  expect(await sizeOf(index)).toBe(1);
  expect((await postingsOf(index, ['@mara venn'])).get('@mara venn')?.holders).toBe(1);
});

it('does not see the articles of a source that was removed', async () => {
  const db = await corpusWith(feed);
  await appendArticles(db, feed.id, [someArticle()]);
  const index = corpusIndex(db);
  const [{ row } = { row: 0 }] =
    (await postingsOf(index, ['@mara venn'])).get('@mara venn')?.list ?? [];
  expect((await articlesOf(index, [row])).size).toBe(1);
  await db.sources.update(feed.id, { removed: 1 });
  expect((await articlesOf(index, [row])).size).toBe(0);
});

it('gives an article that two sources bring once', async () => {
  const db = await corpusWith(pack, feed);
  const part = await write(db, [someArticle()]);
  await switchGeneration(db, pack.id, 0, [part], {});
  await appendArticles(db, feed.id, [someArticle()]);
  const index = corpusIndex(db);
  const postings = (await postingsOf(index, ['@mara venn'])).get('@mara venn')?.list ?? [];
  expect(postings).toHaveLength(2);
  expect(
    (
      await articlesOf(
        index,
        postings.map(({ row }) => row),
      )
    ).size,
  ).toBe(1);
});

it('leaves nothing behind of parts that are not seen and sources that were removed', async () => {
  const db = await corpusWith(pack, feed);
  await write(db, [someArticle()]);
  await appendArticles(db, feed.id, [someArticle()]);
  await db.sources.update(feed.id, { removed: 1 });
  await sweep(db, 2);
  const tables = [db.articles, db.postings, db.parts];
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0]);
  expect(await db.sources.toCollection().primaryKeys()).toEqual([pack.id]);
});

it('keeps the complete parts of a run that will be taken up again', async () => {
  const db = await corpusWith(pack);
  await write(db, [someArticle()]);
  await db.sources.update(pack.id, { pending: true });
  await sweep(db, 0);
  expect(await db.parts.count()).toBe(1);
  expect(await db.articles.count()).toBe(1);
});

it('keeps a source that was removed as long as it can be brought back', async () => {
  const db = await corpusWith(feed);
  await db.sources.update(feed.id, { removed: 5 });
  await sweep(db, 5);
  expect(await db.sources.count()).toBe(1);
});
