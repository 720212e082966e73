import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { LONG_LIST } from '../../../lib/corpus/posting-block.ts';
import { apartKeys, bucketKeys, bucketOf } from '../../../lib/corpus/posting-key.ts';
import { reindex } from '../../../lib/corpus/reindex.ts';
import { removeArticles } from '../../../lib/corpus/remove-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { sweepParts } from '../../../lib/corpus/sweep-parts.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { writePart } from './write-part.ts';
import { postingsOf } from '../match/index-answers.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const MANY = LONG_LIST + 20;

/** As many articles as a list may have beside others, and a few more, that all hold one word. */
async function corpus() {
  const db = freshCorpus();
  await db.sources.bulkAdd([
    newSource({ id: 'pack:p', kind: 'pack', title: 'P', address: null, added: 0 }),
    newSource({ id: 'feed:f', kind: 'feed', title: 'F', address: null, added: 0 }),
  ]);
  const articles = Array.from({ length: MANY }, (_, at) =>
    someArticle({
      url: `https://star.example/${at}`,
      headline: at === 7 ? 'Tour, tour' : 'Tour',
      paragraphs: [],
    }),
  );
  const part = await writePart(db, { source: 'pack:p', hash: 'h', refused: 0 }, articles);
  await switchGeneration(db, 'pack:p', 0, [part?.id ?? -1], {});
  return db;
}

const held = async (db: ReturnType<typeof freshCorpus>, most = Infinity) =>
  (await postingsOf(corpusIndex(db), ['tour'], () => most)).get('tour');
const apart = (db: ReturnType<typeof freshCorpus>) =>
  db.postings.where(':id').between(...apartKeys(bucketOf('tour')), true, true);

it('are found as others are, and counted without being read', async () => {
  const db = await corpus();
  const postings = await held(db);
  expect(postings?.list).toHaveLength(MANY);
  expect(postings?.list[7]?.frequency).toBe(6);
  expect(await held(db, MANY - 1)).toEqual({ holders: MANY, list: [] });
  const block = await db.postings
    .where(':id')
    .between(...bucketKeys(bucketOf('tour')))
    .first();
  expect(block?.length).toBeLessThan(100);
});

it('grow, shrink and go with their articles', async () => {
  const db = await corpus();
  await appendArticles(db, 'feed:f', [someArticle({ headline: 'Tour' })]);
  expect((await held(db))?.list).toHaveLength(MANY + 1);
  await db.transaction('rw', [db.articles, db.segments, db.postings, db.claims], async () =>
    removeArticles(db, await db.articles.where('source').equals('pack:p').limit(20).toArray()),
  );
  expect((await held(db))?.list).toHaveLength(LONG_LIST + 1);
  expect(await apart(db).count()).toBe(0);
});

it('go with their segment', async () => {
  const db = await corpus();
  expect(await apart(db).count()).toBe(1);
  await db.sources.update('pack:p', { parts: [] });
  await sweepParts(db);
  expect(await db.postings.count()).toBe(0);
});

it('are written again where they are damaged', async () => {
  const db = await corpus();
  await apart(db).modify((_, of) => {
    of.value = Uint8Array.of(255);
  });
  await held(db);
  expect(await reindex(db)).toBe(1);
  expect((await held(db))?.list).toHaveLength(MANY);
});

it('are laid out anew where an earlier version of the index kept them beside others', async () => {
  const db = await corpus();
  await db.postings.clear();
  await db.segments.toCollection().modify({ index: 1 });
  expect(await reindex(db)).toBe(1);
  expect((await held(db))?.list).toHaveLength(MANY);
  expect(await apart(db).count()).toBe(1);
});
