import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { articlesOfSource } from '../../../lib/corpus/articles-of-source.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { listCorrections, setCorrection } from '../../../lib/corpus/corrections.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { importEverything, type ImportResult } from '../../../lib/corpus/import-everything.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { wholeExport } from './whole-export.ts';
import { writePart } from './write-part.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { setWholeArticles } from '../../../lib/sync/feeds/set-whole-articles.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle, someArticles } from './some-article.ts';
import { sizeOf } from '../match/index-answers.ts';

const address = 'https://packs.example/latest.json';
const pack = newSource({ id: `pack:${address}`, kind: 'pack', title: 'P', address, added: 5 });
const kept = someArticle({ url: 'https://star.example/kept' });

async function corpusOf(articles: readonly Article[]): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.sources.add(pack);
  const part = await writePart(db, { source: pack.id, hash: 'h', refused: 0 }, articles);
  await switchGeneration(db, pack.id, 0, [part?.id ?? -1], { sequence: 3 });
  await keepArticle(db, kept, 7, 'Kept');
  await keepArticle(db, { ...kept, headline: 'Another headline' }, 8, 'Kept');
  await setCorrection(db, [kept.id, 'https://star.example/other'], 'other-story', 9);
  return db;
}

const settings = { notice: 'all' };

async function lines(db: CorpusDatabase): Promise<string[]> {
  const file = await wholeExport(db, settings);
  return gunzipSync(await file.arrayBuffer())
    .toString('utf8')
    .trimEnd()
    .split('\n');
}

const importLines = (db: CorpusDatabase, all: readonly string[]) =>
  importEverything(db, new Blob([`${all.join('\n')}\n`]).stream());

/** What an import is to give where it succeeds. */
const brought = (added: number, refused = 0): ImportResult => ({ added, refused, settings });

describe('what was exported', () => {
  it('is the same after an import into an empty extension', async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, async (articles) => {
        const db = await corpusOf(articles);
        const other = freshCorpus();
        const file = await wholeExport(db, settings);
        expect(await importEverything(other, file.stream())).toEqual(brought(articles.length + 1));
        expect(await lines(other)).toEqual(await lines(db));
      }),
      { numRuns: 10 },
    );
  });

  it('can be matched after an import, and changes nothing when it comes again', async () => {
    const file = await lines(await corpusOf([someArticle()]));
    const db = freshCorpus();
    await importLines(db, file);
    await sweep(db, 0);
    expect(await sizeOf(corpusIndex(db))).toBe(2);
    const before = await db.articles.toArray();
    expect(await importLines(db, file)).toEqual(brought(0));
    await sweep(db, 0);
    expect(await db.articles.toArray()).toEqual(before);
    expect(await listCorrections(db)).toHaveLength(1);
    expect(await db.revisions.count()).toBe(1);
  });

  it('fills whole segments of the index, not one for each thousand articles', async () => {
    const articles = Array.from({ length: 2_500 }, (_, at) =>
      someArticle({ url: `https://star.example/${at}` }),
    );
    const db = freshCorpus();
    expect(await importLines(db, await lines(await corpusOf(articles)))).toEqual(brought(2_501));
    expect(await db.segments.count()).toBe(2);
  });

  it('leaves what is here as it is, and adds what is not', async () => {
    const file = await lines(await corpusOf([someArticle()]));
    const db = freshCorpus();
    const mine = { ...kept, headline: 'My version' };
    await keepArticle(db, mine, 1, 'Kept');
    expect(await importLines(db, file)).toEqual(brought(1));
    expect(await articlesOfSource(db, 'kept')).toEqual([mine]);
    expect(await articlesOfSource(db, pack.id)).toEqual([someArticle()]);
  });

  it('does not take over what was verified elsewhere', async () => {
    const db = freshCorpus();
    await importLines(db, await lines(await corpusOf([someArticle()])));
    expect(await db.sources.get(pack.id)).toMatchObject({ sequence: 0, manifest: null });
  });
});

it('takes along whether the whole articles of a feed are wanted', async () => {
  const db = freshCorpus();
  for (const name of ['whole', 'short']) {
    const feed = `https://star.example/${name}`;
    await addSource(db, { kind: 'feed', address: feed, title: name }, 0);
    await setWholeArticles(db, `feed:${feed}`, name === 'whole');
  }
  const other = freshCorpus();
  await importLines(other, await lines(db));
  const wanted = (await other.sources.toArray()).map(({ title, feed }) => [title, feed?.whole]);
  expect(wanted).toEqual([
    ['short', false],
    ['whole', true],
  ]);
  expect(await lines(other)).toEqual(await lines(db));
});

describe('an import is refused whole', () => {
  it('when the file is cut anywhere', async () => {
    const file = await lines(await corpusOf([someArticle()]));
    for (let length = 1; length < file.length; length++) {
      const db = freshCorpus();
      expect(await importLines(db, file.slice(0, length))).toEqual({ failure: 'damaged' });
      expect(await sizeOf(corpusIndex(db))).toBe(0);
      expect(await db.sources.count()).toBe(0);
    }
  });

  it('when gzip data is damaged', async () => {
    const file = await wholeExport(await corpusOf([someArticle()]), settings);
    const db = freshCorpus();
    const cut = file.slice(0, file.size - 20);
    expect(await importEverything(db, cut.stream())).toEqual({ failure: 'damaged' });
    expect(await sizeOf(corpusIndex(db))).toBe(0);
  });

  it.each(['', 'hello', '{"format":1,"sequence":1}'])(
    'when it is another file: %s',
    async (text) => {
      const db = freshCorpus();
      const result = await importEverything(db, new Blob([text]).stream());
      expect(result).toEqual({ failure: 'not_an_export' });
    },
  );

  it('when the reader cancels', async () => {
    const file = await lines(await corpusOf([someArticle()]));
    const stream = new Blob([file.join('\n')]).stream();
    const db = freshCorpus();
    const signal = AbortSignal.abort();
    await expect(importEverything(db, stream, { signal })).rejects.toThrow('aborted');
    expect(await db.sources.count()).toBe(0);
  });
});

it('refuses hostile lines and counts them', async () => {
  const [head = '', ...rest] = await lines(await corpusOf([someArticle()]));
  const hostile = [
    '{"article": {"paragraphs": ["a source came before none"]}}',
    '{"source": {"id": "pack:javascript:1", "kind": "pack", "address": "javascript:1"}}',
    '{"correction": {"first": 1, "second": 2, "says": "all", "at": -1}}',
    '{"__proto__": {"source": 1}}',
    'not JSON',
    `{"article": "${'a'.repeat(3_000_000)}"}`,
  ];
  const end = JSON.stringify({ end: { lines: rest.length - 1 + hostile.length } });
  const db = freshCorpus();
  const result = await importLines(db, [head, ...hostile, ...rest.slice(0, -1), end]);
  expect(result).toEqual(brought(2, hostile.length));
  expect(await db.sources.count()).toBe(2);
});

it('does not give articles of a refused source to the one before it', async () => {
  const file = await lines(await corpusOf([someArticle()]));
  const home = 'http://192.168.0.7/latest.json';
  const source = JSON.stringify({ source: { ...pack, id: `pack:${home}`, address: home } });
  const article = JSON.stringify({ article: someArticle({ url: 'https://star.example/x' }) });
  const end = JSON.stringify({ end: { lines: file.length } });
  const db = freshCorpus();
  const result = await importLines(db, [...file.slice(0, -1), source, article, end]);
  expect(result).toEqual(brought(2, 2));
  expect(await sizeOf(corpusIndex(db))).toBe(2);
});
