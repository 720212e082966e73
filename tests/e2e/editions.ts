import { expect } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { articlesOfSource } from '../../lib/corpus/articles-of-source.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { decodeBlock } from '../../lib/corpus/posting-block.ts';
import { apartKey } from '../../lib/corpus/posting-key.ts';
import { visibleArticles } from '../../lib/corpus/visible-articles.ts';
import { indexTerms } from '../../lib/match/index-terms.ts';
import { generateCorpus } from '../bench/generate-corpus.ts';

const corrected = (article: Article): Article => ({
  ...article,
  headline: `Corrected: ${article.headline ?? ''}`,
});

/** Two editions of one pack, of which the second lacks articles, brings others and changes some. */
export function twoEditions(count: number): [Article[], Article[]] {
  const all = [...generateCorpus(count)].map(({ article }) => article);
  const fifth = Math.floor(count / 5);
  const second = all
    .slice(fifth)
    .map((article, at) => (at % 3 === 0 ? corrected(article) : article));
  return [all.slice(0, -fifth), second];
}

const linesOf = (articles: readonly Article[]): string =>
  articles
    .map((article) => `${article.id} ${article.headline ?? ''}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('\n');

/** The rows that the index names for each term. */
async function indexedRows(db: CorpusDatabase): Promise<Map<string, Set<number>>> {
  const rows = new Map<string, Set<number>>();
  const blocks = new Map<number, Uint8Array>();
  await db.postings.each((block, { primaryKey }) => void blocks.set(primaryKey, block));
  for (const [key, block] of blocks)
    for (const [term, postings] of decodeBlock(block, blocks.get(apartKey(key)))?.terms ?? []) {
      const known = rows.get(term) ?? new Set();
      for (const { row } of postings) known.add(row);
      rows.set(term, known);
    }
  return rows;
}

/**
 * Which of these editions a source holds: all of it and nothing else, each article in the index under
 * each of its words. Fails the test where it is none.
 */
export async function heldEdition(
  db: CorpusDatabase,
  source: string,
  editions: readonly Article[][],
): Promise<number> {
  const stored = await db.articles.where('[source+id]').between([source], [source, []]).toArray();
  const seen = await visibleArticles(db, stored);
  const lines = linesOf(seen.map(({ article }) => article));
  const edition = editions.findIndex((each) => linesOf(each) === lines);
  expect({ edition, articles: seen.length }).not.toMatchObject({ edition: -1 });
  const rows = await indexedRows(db);
  const lost = seen.filter(({ article, row }) =>
    [...indexTerms(article).keys()].some((term) => !rows.get(term)?.has(row)),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
  return edition;
}

/** Fails the test where a source has left anything behind that is not seen. */
export async function expectNothingLeftOver(db: CorpusDatabase, source: string): Promise<void> {
  const shown = await articlesOfSource(db, source);
  const stored = db.articles.where('[source+id]').between([source], [source, []]);
  const held = await db.sources.get(source);
  const parts = await db.parts.where('source').equals(source).primaryKeys();
  const rows = new Set(await db.articles.toCollection().primaryKeys());
  const indexed = new Set((await indexedRows(db)).values().flatMap((each) => each));
  expect({
    stored: await stored.count(),
    parts: new Set(parts),
    lost: indexed.difference(rows).size,
  }).toEqual({ stored: shown.length, parts: new Set(held?.parts), lost: 0 });
}
