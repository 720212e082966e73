import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import { deleteEverything } from '../../../lib/corpus/delete-everything.ts';
import { giveUpArticle, restoreKept } from '../../../lib/corpus/given-up.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { removeSource, restoreSource } from '../../../lib/sync/remove-source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const empty = { articles: 0, outlets: 0, people: 0, first: null, last: null, bySource: {} };

it('counts articles, outlets, people and days, and nothing after all was deleted', async () => {
  const db = freshCorpus();
  expect(await corpusFigures(db)).toEqual(empty);
  await db.sources.add(newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 }));
  await appendArticles(db, 'feed:f', [
    someArticle(),
    someArticle({
      url: 'https://echo.example/quill',
      outlet: { name: 'Echo', domain: null },
      headline: 'Tobias Quill weds',
      paragraphs: ['Tobias Quill and Mara Venn were seen in Lisbon.'],
      published: { iso: '2024-06-30T10:00:00Z', origin: 'pack' },
    }),
    someArticle({ url: 'https://star.example/undated', published: null }),
  ]);
  expect(await corpusFigures(db)).toEqual({
    articles: 3,
    outlets: 2,
    people: 2,
    first: '2024-05-02',
    last: '2024-06-30',
    bySource: { 'feed:f': 3 },
  });
  await deleteEverything(db);
  expect(await corpusFigures(db)).toEqual(empty);
});

it('counts nothing of a removed feed, though its articles stand until they are swept', async () => {
  const db = freshCorpus();
  for (const id of ['feed:f', 'feed:g'])
    await db.sources.add(newSource({ id, kind: 'feed', title: '', address: '', added: 0 }));
  await appendArticles(db, 'feed:f', [someArticle()]);
  await appendArticles(db, 'feed:g', [
    someArticle({ url: 'https://echo.example/one' }),
    someArticle({ url: 'https://echo.example/two' }),
  ]);
  expect((await corpusFigures(db)).articles).toBe(3);
  await removeSource(db, 'feed:g', 1);
  expect((await corpusFigures(db)).articles).toBe(1);
  await restoreSource(db, 'feed:g');
  expect((await corpusFigures(db)).articles).toBe(3);
});

it('counts an article that the reader gave up only once it is had back', async () => {
  const db = freshCorpus();
  const article = someArticle();
  await keepArticle(db, article, 1, 'Kept');
  const counts = [(await corpusFigures(db)).articles];
  const giveUp = () => giveUpArticle(db, article.id, 2);
  for (const change of [giveUp, () => restoreKept(db, article.id), giveUp]) {
    await change();
    counts.push((await corpusFigures(db)).articles);
  }
  expect(counts).toEqual([1, 0, 1, 0]);
});
