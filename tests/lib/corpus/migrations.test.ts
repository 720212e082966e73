import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { openCorpus } from '../../../lib/corpus/database.ts';
import { handledItems } from '../../../lib/corpus/handled-items.ts';
import { version1 } from '../../../lib/corpus/migrations/version-1.ts';
import { version2 } from '../../../lib/corpus/migrations/version-2.ts';
import { articlesOf, postingsOf } from '../match/index-answers.ts';

/** What a shipped version stored: its tables in Dexie's notation, and rows of each, keys apart. */
interface StoredExample {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
  postings: [key: number, block: number[]][];
}

/** One for each version that was shipped; a new version adds a file and changes none. */
const versions = ['version-1.json', 'version-2.json'];

function example(file: string): StoredExample {
  const text = readFileSync(`tests/lib/corpus/versions/${file}`, 'utf8');
  const parsed: StoredExample = JSON.parse(text);
  return parsed;
}

it.each(versions)('opens what %s stored, with nothing lost', async (file) => {
  const { version, stores, rows, postings } = example(file);
  const dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  const shipped = new Dexie('corpus', dependencies);
  shipped.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await shipped.table(table).bulkAdd(all);
  for (const [key, block] of postings)
    await shipped.table('postings').add(Uint8Array.from(block), key);
  shipped.close();

  const db = openCorpus(dependencies);
  expect(await corpusFigures(db)).toMatchObject({ articles: 2, outlets: 1, people: 1 });
  const index = corpusIndex(db);
  const found = (await postingsOf(index, ['@mara venn'])).get('@mara venn')?.list ?? [];
  expect(
    (
      await articlesOf(
        index,
        found.map(({ row }) => row),
      )
    ).size,
  ).toBe(2);
  expect(await db.corrections.count()).toBe(1);
  expect(await db.revisions.count()).toBe(1);
  const feed = await db.sources.get('feed:https://star.example/feed');
  expect(feed?.feed).toEqual({
    etag: '"1"',
    lastModified: null,
    whole: true,
    sites: ['https://star.example'],
  });
  const items = ['a', 'b', 'c'].map((name) => `https://star.example/${name}`);
  expect(await handledItems(db, feed?.id ?? '', items)).toEqual(new Set(items.slice(0, 2)));
});

it('has not changed the tables of a version that was shipped', () => {
  expect(version1).toEqual(example('version-1.json').stores);
  expect({ ...version1, ...version2 }).toEqual(example('version-2.json').stores);
});

it('has an example of the present version', () => {
  const stored = versions.map((file) => example(file).version);
  expect(stored.at(-1)).toBe(openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange }).verno);
});
