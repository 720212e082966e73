import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { PartWriter } from '../../../lib/corpus/part-writer.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { sweepParts } from '../../../lib/corpus/sweep-parts.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { postingsOf, sizeOf } from '../match/index-answers.ts';

const id = 'pack:p';
const source = newSource({ id, kind: 'pack', title: 'P', address: null, added: 0 });

const articles = (from: number, count: number): Article[] =>
  Array.from({ length: count }, (_, at) =>
    someArticle({ url: `https://star.example/${from + at}`, headline: `Mara Venn ${from + at}` }),
  );

async function opened() {
  const db = freshCorpus();
  await db.sources.add(source);
  return { db, writer: new PartWriter(db, id, undefined, 4) };
}

const completed = async (db: ReturnType<typeof freshCorpus>) =>
  (await db.parts.toArray()).map(({ complete }) => complete);

it('lets parts share segments, and a large part have several', async () => {
  const { db, writer } = await opened();
  const parts = [
    await writer.write({ hash: 'a', refused: 0 }, articles(0, 3)),
    await writer.write({ hash: 'b', refused: 0 }, articles(3, 7)),
  ];
  expect(await writer.finish()).toBe(true);
  expect((await db.segments.toArray()).map(({ runs }) => runs.length)).toEqual([2, 1, 1]);
  await switchGeneration(
    db,
    id,
    0,
    parts.map((part) => part?.id ?? -1),
    {},
  );
  const postings = (await postingsOf(corpusIndex(db), ['@mara venn'])).get('@mara venn');
  expect(postings?.list).toHaveLength(10);
});

it('completes parts as their segments fill, so that a killed sync need not begin anew', async () => {
  const { db, writer } = await opened();
  await writer.write({ hash: 'a', refused: 0 }, articles(0, 3));
  expect(await completed(db)).toEqual([false]);
  await writer.write({ hash: 'b', refused: 0 }, articles(3, 3));
  expect(await completed(db)).toEqual([true, false]);
  await writer.finish();
  expect(await completed(db)).toEqual([true, true]);
});

it('does not see a part that goes, while the others of its segment stay', async () => {
  const { db, writer } = await opened();
  const first = await writer.write({ hash: 'a', refused: 0 }, articles(0, 2));
  await writer.write({ hash: 'b', refused: 0 }, articles(2, 2));
  await writer.finish();
  await switchGeneration(db, id, 0, [first?.id ?? -1], {});
  const found = async () =>
    (await postingsOf(corpusIndex(db), ['@mara venn'])).get('@mara venn')?.list.length;
  expect(await found()).toBe(2);
  await sweepParts(db);
  expect(await found()).toBe(2);
  expect(await db.articles.count()).toBe(2);
  expect(await sizeOf(corpusIndex(db))).toBe(2);
});

it('gives way where its part was swept', async () => {
  const { db, writer } = await opened();
  await writer.write({ hash: 'a', refused: 0 }, articles(0, 2));
  await sweepParts(db);
  expect(await writer.finish()).toBe(false);
});
