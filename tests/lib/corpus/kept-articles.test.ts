import { expect, it } from 'vitest';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { articlesById } from '../../../lib/corpus/articles-by-id.ts';
import { giveUpArticle, restoreKept, sweepRevisions } from '../../../lib/corpus/given-up.ts';
import { keepByHand, keepUnlessGivenUp } from '../../../lib/corpus/keep-as-decided.ts';
import { isKept, keepArticle, KEPT } from '../../../lib/corpus/kept-articles.ts';
import { keptState } from '../../../lib/corpus/kept-state.ts';
import { renewKept } from '../../../lib/corpus/renew-kept.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { UNDO_TIME } from '../../../lib/corpus/undo-time.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { sizeOf } from '../match/index-answers.ts';

const article = someArticle();

it('makes an article that the reader keeps part of the corpus', async () => {
  const db = freshCorpus();
  expect(await isKept(db, article.id)).toBe(false);
  await keepArticle(db, article, 1, 'Kept');
  expect(await isKept(db, article.id)).toBe(true);
  expect(await sizeOf(corpusIndex(db))).toBe(1);
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

it('does not bring back what was removed with its source, once that can no longer be undone', async () => {
  const db = freshCorpus();
  const other = someArticle({ url: 'https://star.example/other' });
  await keepArticle(db, article, 1, 'Kept');
  await db.sources.update(KEPT, { removed: 2 });
  await keepArticle(db, other, 3, 'Kept');
  expect(await isKept(db, article.id)).toBe(true);
  await db.sources.update(KEPT, { removed: 4 });
  await keepArticle(db, other, 5 + UNDO_TIME, 'Kept');
  expect(await isKept(db, article.id)).toBe(false);
  expect(await isKept(db, other.id)).toBe(true);
  expect(await sizeOf(corpusIndex(db))).toBe(1);
});

it('records nothing when the words are the same', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await keepArticle(db, article, 2, 'Kept');
  await keepArticle(db, { ...article, section: 'Music' }, 3, 'Kept');
  expect(await db.revisions.count()).toBe(0);
});

it('gives an article up, and brings it back with its changes', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await keepArticle(db, { ...article, headline: 'Other' }, 2, 'Kept');
  await giveUpArticle(db, article.id, 3);
  expect(await isKept(db, article.id)).toBe(false);
  expect(await articlesById(db, [article.id])).toEqual([]);
  await restoreKept(db, article.id);
  expect(await isKept(db, article.id)).toBe(true);
  expect((await keptState(db, article.id)).changes).toHaveLength(1);
  expect(await articlesById(db, [article.id])).toHaveLength(1);
});

it('brings nothing back over an article that was kept anew', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await giveUpArticle(db, article.id, 2);
  await keepArticle(db, { ...article, headline: 'Other' }, 3, 'Kept');
  await restoreKept(db, article.id);
  expect((await articlesById(db, [article.id])).map(({ headline }) => headline)).toEqual(['Other']);
});

it('leaves no word of what was given up after the next start', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  await keepArticle(db, { ...article, headline: 'Other' }, 2, 'Kept');
  await giveUpArticle(db, article.id, 3);
  await sweep(db, 4);
  await sweepRevisions(db);
  await restoreKept(db, article.id);
  expect(await isKept(db, article.id)).toBe(false);
  const tables = [db.articles, db.postings, db.revisions];
  expect(await db.sources.count()).toBe(1);
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0]);
  expect(JSON.stringify(await db.handled.toArray())).not.toContain('star');
});

it('does not keep again by itself what was given up, also after the next start', async () => {
  const db = freshCorpus();
  await keepUnlessGivenUp(db, article, 1, 'Kept');
  expect(await isKept(db, article.id)).toBe(true);
  await giveUpArticle(db, article.id, 2);
  await keepUnlessGivenUp(db, article, 3, 'Kept');
  expect(await isKept(db, article.id)).toBe(false);
  await sweep(db, 4);
  await keepUnlessGivenUp(db, article, 5, 'Kept');
  expect(await isKept(db, article.id)).toBe(false);
  const other = someArticle({ url: 'https://star.example/other' });
  await keepUnlessGivenUp(db, other, 6, 'Kept');
  expect(await isKept(db, other.id)).toBe(true);
});

it.each([
  ['keeps it by hand', (db: CorpusDatabase) => keepByHand(db, article, 3, 'Kept')],
  ['takes it back', (db: CorpusDatabase) => restoreKept(db, article.id)],
])('forgets that an article was given up once the reader %s', async (_, decide) => {
  const db = freshCorpus();
  await keepByHand(db, article, 1, 'Kept');
  await giveUpArticle(db, article.id, 2);
  expect(await db.handled.count()).toBe(1);
  await decide(db);
  expect(await isKept(db, article.id)).toBe(true);
  expect(await db.handled.count()).toBe(0);
});

it('does not keep again what is given up while its present version is taken in', async () => {
  const db = freshCorpus();
  await keepArticle(db, article, 1, 'Kept');
  const renewed = renewKept(db, { ...article, headline: 'Other' }, 2, 'Kept');
  await Promise.all([renewed, giveUpArticle(db, article.id, 3)]);
  expect(await isKept(db, article.id)).toBe(false);
});

it('takes in the present version of a kept article only, and no excerpt for the whole', async () => {
  const db = freshCorpus();
  await renewKept(db, article, 1, 'Kept');
  expect(await isKept(db, article.id)).toBe(false);
  await keepArticle(db, article, 2, 'Kept');
  await renewKept(db, { ...article, form: 'excerpt', paragraphs: ['Mara Venn has'] }, 3, 'Kept');
  expect((await keptState(db, article.id)).changes).toEqual([]);
  await renewKept(db, { ...article, headline: 'Other' }, 4, 'Kept');
  expect((await keptState(db, article.id)).changes).toEqual([
    { at: 4, headline: article.headline, figures: [], corrections: [] },
  ]);
});
