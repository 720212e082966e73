import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { deleteEverything } from '../../../lib/corpus/delete-everything.ts';
import { giveUpArticle, restoreKept } from '../../../lib/corpus/given-up.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { recordRun } from '../../../lib/corpus/record-run.ts';
import { newSource, noCounts } from '../../../lib/corpus/source.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { removeSource, restoreSource } from '../../../lib/sync/remove-source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { writePart } from './write-part.ts';

/** Brings articles of a source all at once, as a pack or an import does. */
async function bring(db: CorpusDatabase, source: string, articles: Article[]): Promise<void> {
  const part = await writePart(db, { source, hash: 'h', refused: 0 }, articles);
  await switchGeneration(db, source, 0, part ? [part.id] : [], {});
}

const empty = {
  articles: 0,
  outlets: 0,
  people: 0,
  first: null,
  last: null,
  bySource: {},
  lastRuns: {},
};

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
    lastRuns: {},
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
    someArticle({
      url: 'https://echo.example/one',
      outlet: { name: 'Echo', domain: null },
      paragraphs: ['Tobias Quill and Mara Venn were seen in Lisbon.'],
      published: { iso: '2024-06-30T10:00:00Z', origin: 'pack' },
    }),
    someArticle({
      url: 'https://echo.example/two',
      published: { iso: '2023-06-30T10:00:00Z', origin: 'pack' },
    }),
  ]);
  const all = await corpusFigures(db);
  expect(all).toMatchObject({ articles: 3, outlets: 2, people: 2, first: '2023-06-30' });
  await removeSource(db, 'feed:g', 1);
  expect(await corpusFigures(db)).toMatchObject({
    articles: 1,
    outlets: 1,
    people: 1,
    first: '2024-05-02',
    last: '2024-05-02',
  });
  await restoreSource(db, 'feed:g');
  expect(await corpusFigures(db)).toEqual(all);
});

it('counts nothing of what is not seen, as the same corpus without it', async () => {
  const rest = freshCorpus();
  const db = freshCorpus();
  const article = (at: number, of: string) =>
    someArticle({
      url: `https://star.example/${of}-${at}`,
      outlet: { name: `Outlet ${at % 7}${of}`, domain: null },
      headline: `Tobias Quill weds in ${of}`,
      published: { iso: `20${10 + (at % 9)}-06-30T10:00:00Z`, origin: 'pack' },
    });
  const feed = Array.from({ length: 20 }, (_none, at) => article(at + 1, 'a'));
  const pack = Array.from({ length: 40 }, (_none, at) => article(at, 'b'));
  for (const each of [db, rest]) {
    await each.sources.add(
      newSource({ id: 'feed:a', kind: 'feed', title: '', address: '', added: 0 }),
    );
    await appendArticles(each, 'feed:a', feed);
  }
  await db.sources.add(newSource({ id: 'pack:b', kind: 'pack', title: '', address: '', added: 0 }));
  await bring(db, 'pack:b', pack);
  await removeSource(db, 'pack:b', 1);
  const { bySource, ...figures } = await corpusFigures(db);
  const { bySource: _, ...without } = await corpusFigures(rest);
  expect(figures).toEqual(without);
  expect(bySource).toEqual({ 'feed:a': 20, 'pack:b': 40 });
});

it('tells which syncs are counted in', async () => {
  const db = freshCorpus();
  const names = ['feed:a', 'feed:b'];
  for (const id of names)
    await db.sources.add(newSource({ id, kind: 'feed', title: '', address: '', added: 0 }));
  await recordRun(db, 'feed:a', { at: 7, outcome: 'updated', counts: noCounts, reason: null });
  expect((await corpusFigures(db)).lastRuns).toEqual({ 'feed:a': 7 });
});

it('takes off once what an import brought of a feed that is removed', async () => {
  const db = freshCorpus();
  for (const id of ['feed:f', 'feed:g'])
    await db.sources.add(newSource({ id, kind: 'feed', title: '', address: '', added: 0 }));
  await appendArticles(db, 'feed:f', [someArticle()]);
  await bring(db, 'feed:g', [someArticle({ url: 'https://echo.example/one' })]);
  await removeSource(db, 'feed:g', 1);
  expect((await corpusFigures(db)).articles).toBe(1);
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
