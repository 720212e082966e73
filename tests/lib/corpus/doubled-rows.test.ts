import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { browseRows } from '../../../lib/corpus/browse-rows.ts';
import { browsedArticles } from '../../../lib/corpus/browsed-articles.ts';
import { corpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { doubledRows } from '../../../lib/corpus/doubled-rows.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const articleAt = (path: number | string): Article =>
  someArticle({ url: `https://star.example/${path}` });

async function addSource(db: CorpusDatabase, title: string, articles: Article[]): Promise<void> {
  const id = `feed:${title}`;
  await db.sources.put(newSource({ id, kind: 'feed', title, address: null, added: 1 }));
  await appendArticles(db, id, articles);
}

async function listed(db: CorpusDatabase) {
  const anything = { words: '', person: '', outlet: '', from: '', to: '', kept: false };
  const rows = await browseRows(db, anything);
  const entries = await browsedArticles(db, rows);
  return rows.flatMap((row) => entries.get(row) ?? []);
}

it('an article that two sources hold is listed and counted once, with both named', async () => {
  const db = freshCorpus();
  await addSource(db, 'Pack', [articleAt('both'), articleAt('one')]);
  await addSource(db, 'Feed', [articleAt('both')]);
  const entries = await listed(db);
  expect(entries.map(({ article, sources }) => [article.url, sources])).toEqual([
    [articleAt('one').url, []],
    [articleAt('both').url, ['Pack', 'Feed']],
  ]);
  expect(await corpusFigures(db)).toMatchObject({
    articles: 2,
    bySource: { 'feed:Pack': 2, 'feed:Feed': 1 },
  });
});

it('the version that the reader kept is the one that is listed', async () => {
  const db = freshCorpus();
  await addSource(db, 'Pack', [articleAt('both')]);
  await keepArticle(db, articleAt('both'), 2, 'Kept');
  expect(await listed(db)).toMatchObject([{ kept: true, sources: ['Pack', 'Kept'] }]);
});

it('one that is withdrawn or of a removed source leaves the other one in sight', async () => {
  const db = freshCorpus();
  await addSource(db, 'Pack', [articleAt('both')]);
  await addSource(db, 'Feed', [articleAt('both')]);
  expect(await listed(db)).toHaveLength(1);
  await db.sources.update('feed:Pack', { removed: 3 });
  expect(await listed(db)).toMatchObject([{ sources: [] }]);
  await db.sources.update('feed:Pack', { removed: null });
  expect(await listed(db)).toMatchObject([{ sources: ['Pack', 'Feed'] }]);
});

it('hides all but one of any article, whichever sources hold it', async () => {
  const held = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(held, { maxLength: 4 }), async (sources) => {
      const db = freshCorpus();
      for (const [at, paths] of sources.entries())
        await addSource(db, String(at), paths.map(articleAt));
      const hidden = await doubledRows(db);
      const all = await db.articles.toArray();
      const seen = all.filter(({ row }) => !hidden.has(row)).map(({ id }) => id);
      expect(seen.toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
    }),
    { numRuns: 30 },
  );
});
