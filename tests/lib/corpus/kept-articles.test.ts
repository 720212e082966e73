import { expect, it } from 'vitest';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { giveUpArticle, isKept, keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const article = someArticle();

it('makes an article that the reader keeps part of the corpus', async () => {
  const db = freshCorpus();
  expect(await isKept(db, article.id)).toBe(false);
  await keepArticle(db, article, 1, 'Kept');
  expect(await isKept(db, article.id)).toBe(true);
  expect(await corpusIndex(db).size()).toBe(1);
});

it('records what changed since it was kept', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  const changed = {
    ...article,
    headline: 'Mara Venn calls off six shows',
    paragraphs: ['Mara Venn has called off the rest of her tour.', 'She is 35.'],
    corrections: ['An earlier version gave another age.'],
  };
  await keepArticle(db, changed, 2, 'Kept');
  expect(await db.revisions.toArray()).toEqual([
    {
      number: 1,
      article: article.id,
      at: 2,
      headline: 'Mara Venn calls off her tour',
      removed: ['She is 34.'],
      added: ['She is 35.'],
      corrections: ['An earlier version gave another age.'],
    },
  ]);
});

it('records nothing when the words are the same', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await keepArticle(db, article, 2, 'Kept');
  await keepArticle(db, { ...article, section: 'Music' }, 3, 'Kept');
  expect(await db.revisions.count()).toBe(0);
});

it('gives an article up without a trace', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await keepArticle(db, { ...article, headline: 'Other' }, 2, 'Kept');
  await giveUpArticle(db, article.id);
  expect(await isKept(db, article.id)).toBe(false);
  const tables = [db.articles, db.postings, db.revisions];
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0]);
});
