import { expect, it, vi } from 'vitest';
import { cachedClaims } from '../../../lib/corpus/claims-cache.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

it('extracts once for each text and each version of the extractor', async () => {
  const db = freshCorpus();
  const extract = vi.fn<() => []>(() => []);
  const article = someArticle();
  await cachedClaims(db, [article], '1', extract);
  await cachedClaims(db, [article], '1', extract);
  expect(extract).toHaveBeenCalledTimes(1);
  await cachedClaims(db, [article], '2', extract);
  expect(extract).toHaveBeenCalledTimes(2);
  await cachedClaims(db, [{ ...article, paragraphs: ['Changed.'] }], '2', extract);
  expect(extract).toHaveBeenCalledTimes(3);
});

it('answers on a full disk, too', async () => {
  const db = freshCorpus();
  db.claims.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await cachedClaims(db, [someArticle()], '1', () => [])).toEqual([]);
});
