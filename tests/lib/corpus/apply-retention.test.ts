import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { applyRetention } from '../../../lib/corpus/apply-retention.ts';
import { bytesPerArticle } from '../../../lib/corpus/corpus-bytes.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle, someArticles } from './some-article.ts';
import { postingsOf, sizeOf } from '../match/index-answers.ts';

const now = Date.UTC(2024, 4, 31);
const at = (path: string, iso: string | null): Article =>
  someArticle({
    url: `https://star.example/${path}`,
    published: iso === null ? null : { iso, origin: 'pack' },
  });
const noPause = () => Promise.resolve();

async function corpusOf(articles: Article[], kept: Article[] = []): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.sources.put(
    newSource({ id: 'feed:a', kind: 'feed', title: 'A', address: null, added: 1 }),
  );
  await appendArticles(db, 'feed:a', articles);
  for (const article of kept) await keepArticle(db, article, 1, 'Kept');
  return db;
}
const left = async (db: CorpusDatabase): Promise<string[]> =>
  (await db.articles.toArray()).map(({ id }) => id.split('/').at(-1) ?? '').toSorted();

describe('retention', () => {
  const articles = [
    at('old', '2023-05-01'),
    at('edge', '2024-05-01'),
    at('new', '2024-05-30'),
    at('undated', null),
  ];

  it('removes nothing unless the reader wants it', async () => {
    const db = await corpusOf(articles);
    expect(await applyRetention(db, { days: null, bytes: null }, now, noPause)).toBe(0);
    expect(await left(db)).toHaveLength(4);
  });

  it('removes what is too old, with its postings, and nothing that is kept or undated', async () => {
    const db = await corpusOf(articles, [at('kept', '2020-01-01')]);
    expect(await applyRetention(db, { days: 30, bytes: null }, now, noPause)).toBe(1);
    expect(await left(db)).toEqual(['edge', 'kept', 'new', 'undated']);
    expect(await sizeOf(corpusIndex(db))).toBe(4);
  });

  it('removes the oldest of what is too much, undated ones last', async () => {
    const db = await corpusOf(articles, [at('kept', '2020-01-01')]);
    const each = await bytesPerArticle(db, await db.articles.toCollection().primaryKeys());
    await applyRetention(db, { days: null, bytes: each * 3.5 }, now, noPause);
    expect(await left(db)).toEqual(['kept', 'new', 'undated']);
    await applyRetention(db, { days: null, bytes: each * 1.5 }, now, noPause);
    expect(await left(db)).toEqual(['kept']);
    await applyRetention(db, { days: null, bytes: 1 }, now, noPause);
    expect(await left(db)).toEqual(['kept']);
  });

  it('leaves an index as if the rest had never been there, in small transactions', async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, fc.integer({ min: 1, max: 400 }), async (all, days) => {
        const db = await corpusOf(all);
        await applyRetention(db, { days, bytes: null }, now, noPause);
        const ids = new Set((await db.articles.toArray()).map(({ id }) => id));
        const fresh = await corpusOf(all.filter(({ id }) => ids.has(id)));
        const terms = ['mara', 'tour', 'twin', 'gold', '@mara venn'];
        const holders = async (corpus: CorpusDatabase) =>
          [...(await postingsOf(corpusIndex(corpus), terms)).keys()].toSorted();
        expect(await holders(db)).toEqual(await holders(fresh));
      }),
      { numRuns: 15 },
    );
  });

  it('pauses after each transaction, so that others come first', async () => {
    const many = Array.from({ length: 60 }, (_, place) => at(`a${place}`, '2020-01-01'));
    const db = await corpusOf(many);
    let pauses = 0;
    await applyRetention(db, { days: 30, bytes: null }, now, async () => void (pauses += 1));
    expect(pauses).toBe(3);
  });
});
