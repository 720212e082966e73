import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { bucketOf, postingKey } from '../../../lib/corpus/posting-key.ts';
import { reindex } from '../../../lib/corpus/reindex.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { postingsOf } from '../match/index-answers.ts';

const other = someArticle({ url: 'https://star.example/other' });

async function corpus() {
  const db = freshCorpus();
  await db.sources.add(newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 }));
  await appendArticles(db, 'feed:f', [someArticle()]);
  return db;
}

it('notices a damaged block while matching, and mends the index', async () => {
  const db = await corpus();
  await db.postings.put(Uint8Array.of(255), postingKey(bucketOf('@mara venn'), 1));
  const index = corpusIndex(db);
  expect((await postingsOf(index, ['@mara venn'])).size).toBe(0);
  expect(await reindex(db)).toBe(1);
  expect((await postingsOf(index, ['@mara venn'])).get('@mara venn')?.list).toHaveLength(1);
  expect(await reindex(db)).toBe(0);
});

it('indexes again what another version of the index terms has written', async () => {
  const db = await corpus();
  await db.segments.toCollection().modify({ index: 99 });
  await db.postings.clear();
  await appendArticles(db, 'feed:f', [other]);
  expect(await reindex(db)).toBe(1);
  const postings = (await postingsOf(corpusIndex(db), ['@mara venn'])).get('@mara venn');
  expect(postings?.list).toHaveLength(2);
});
