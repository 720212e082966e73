import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrowseQuery } from '../../../lib/corpus/browse-query.ts';
import { browseRows, outletNames } from '../../../lib/corpus/browse-rows.ts';
import { browsedArticles } from '../../../lib/corpus/browsed-articles.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import type { Article } from '../../../lib/article/article.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle, someArticles } from './some-article.ts';

/** Asks for everything. */
const anyArticle: BrowseQuery = {
  words: '',
  person: '',
  outlet: '',
  from: '',
  to: '',
  kept: false,
};

const dated = (path: string, iso: string | null, given: Partial<Omit<Article, 'id'>> = {}) =>
  someArticle({
    url: `https://star.example/${path}`,
    published: iso === null ? null : { iso, origin: 'pack' },
    ...given,
  });

async function corpusOf(articles: Article[]): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.sources.put(
    newSource({ id: 'feed:a', kind: 'feed', title: 'A', address: null, added: 1 }),
  );
  await appendArticles(db, 'feed:a', articles);
  return db;
}
const find = async (db: CorpusDatabase, query: Partial<BrowseQuery> = {}): Promise<string[]> => {
  const rows = await browseRows(db, { ...anyArticle, ...query });
  const entries = await browsedArticles(db, rows);
  return rows.map((row) => entries.get(row)?.article.url?.split('/').at(-1) ?? '');
};

describe('browsing', () => {
  it('lists every article once, newest first, undated ones last', async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, async (articles) => {
        const db = await corpusOf(articles);
        const rows = await browseRows(db, anyArticle);
        const entries = await browsedArticles(db, rows);
        const days = rows.map((row) => entries.get(row)?.article.published?.iso ?? '');
        expect(days).toEqual(days.toSorted().toReversed());
        const ids = rows.map((row) => entries.get(row)?.article.id ?? '').toSorted();
        expect(ids).toEqual(articles.map(({ id }) => id).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  it('tells the newest before it has read the rest, and stops when it is told to', async () => {
    const db = await corpusOf(
      ['2024-05-03', '2024-05-01', '2024-04-30', '2024-03-01'].map((day) => dated(day, day)),
    );
    const told: number[] = [];
    const all = await browseRows(db, anyArticle, (rows) => told.push(rows.length) > 0);
    expect(told).toEqual([1, 2, 3, 4, 4]);
    expect(all).toHaveLength(4);
    expect(await browseRows(db, anyArticle, (rows) => rows.length < 2)).toEqual(all.slice(0, 2));
  });

  it('keeps to days, within and across months', async () => {
    const db = await corpusOf([
      dated('a', '2024-04-30'),
      dated('b', '2024-05-02T10:00:00Z'),
      dated('c', '2024-05-03'),
      dated('d', '2024-05'),
      dated('e', null),
    ]);
    expect(await find(db)).toEqual(['c', 'b', 'd', 'a', 'e']);
    expect(await find(db, { from: '2024-05-02' })).toEqual(['c', 'b']);
    expect(await find(db, { to: '2024-05-02' })).toEqual(['b', 'd', 'a']);
    expect(await find(db, { from: '2024-04-30', to: '2024-04-30' })).toEqual(['a']);
  });

  it('finds words, people and outlets, all of them together', async () => {
    const db = await corpusOf([
      dated('tour', '2024-05-02'),
      dated('twins', '2024-05-03', {
        headline: 'Zoë Quill welcomes twins',
        paragraphs: ['Zoe Quill and Mara Venn had lunch, and Quill told her of the twins.'],
        outlet: { name: 'Gold Weekly', domain: 'goldweekly.example' },
      }),
    ]);
    expect(await find(db, { words: 'tours called' })).toEqual(['tour']);
    expect(await find(db, { words: 'twin lunch' })).toEqual(['twins']);
    expect(await find(db, { person: 'Mara Venn' })).toEqual(['twins', 'tour']);
    expect(await find(db, { person: 'quill' })).toEqual(['twins']);
    expect(await find(db, { outlet: 'Gold Weekly' })).toEqual(['twins']);
    expect(await find(db, { outlet: 'star.example', person: 'quill' })).toEqual([]);
    expect(await find(db, { words: '…' })).toEqual([]);
    expect(await outletNames(db)).toEqual(['goldweekly.example', 'star.example']);
  });

  it('lists a kept article once, as kept, in the version that the reader kept', async () => {
    const db = await corpusOf([dated('a', '2024-05-01'), dated('b', '2024-05-02')]);
    await keepArticle(db, { ...dated('a', '2024-05-01'), headline: 'Mine' }, 1, 'Kept');
    expect(await find(db)).toEqual(['b', 'a']);
    expect(await find(db, { kept: true })).toEqual(['a']);
    const [row = -1] = await browseRows(db, { ...anyArticle, kept: true });
    const entry = (await browsedArticles(db, [row])).get(row);
    expect(entry).toMatchObject({ kept: true, people: ['Mara Venn'], article: { title: 'Mine' } });
  });

  it('leaves out what was withdrawn, and what came from a source that was removed', async () => {
    const articles = [dated('a', '2024-05-01'), dated('b', '2024-05-02')];
    const db = await corpusOf(articles);
    await db.sources.update('feed:a', { withdrawn: [articles[0]?.id ?? ''] });
    expect(await find(db)).toEqual(['b']);
    await db.sources.update('feed:a', { removed: 1 });
    expect(await find(db)).toEqual([]);
  });
});
