import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { indexTerms } from '../../../lib/match/index-terms.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { postingsOf, sizeOf } from '../match/index-answers.ts';

async function feedCorpus(): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.sources.add(newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 }));
  return db;
}

const article = (number: number, headline: string) =>
  someArticle({ url: `https://star.example/${number}`, headline });

it('says how many were new and how many replaced another version', async () => {
  const db = await feedCorpus();
  const first = [article(1, 'A wedding'), article(2, 'A tour')];
  expect(await appendArticles(db, 'feed:f', first)).toEqual({ added: 2, changed: 0 });
  const second = [article(1, 'A wedding'), article(2, 'An album'), article(3, 'Twins')];
  expect(await appendArticles(db, 'feed:f', second)).toEqual({ added: 1, changed: 1 });
  expect(await sizeOf(corpusIndex(db))).toBe(3);
});

it('takes the words of a replaced version out of the index', async () => {
  const db = await feedCorpus();
  await appendArticles(db, 'feed:f', [article(1, 'Zanzibar')]);
  const [term = ''] = indexTerms(someArticle({ headline: 'Zanzibar', paragraphs: [''] })).keys();
  expect((await postingsOf(corpusIndex(db), [term])).size).toBe(1);
  await appendArticles(db, 'feed:f', [article(1, 'Lisbon')]);
  expect((await postingsOf(corpusIndex(db), [term])).size).toBe(0);
});

it('writes article and index together or not at all', async () => {
  const db = await feedCorpus();
  db.postings.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(appendArticles(db, 'feed:f', [article(1, 'A tour')])).rejects.toThrow('full');
  expect(await db.articles.count()).toBe(0);
  expect(await db.segments.count()).toBe(0);
});

it('never gives a row twice', async () => {
  const db = await feedCorpus();
  await appendArticles(db, 'feed:f', [article(1, 'One')]);
  const [before] = await db.articles.toCollection().primaryKeys();
  await appendArticles(db, 'feed:f', [article(1, 'Another')]);
  expect(await db.articles.toCollection().primaryKeys()).not.toContain(before);
});
