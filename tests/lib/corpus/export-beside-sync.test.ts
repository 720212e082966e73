import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { exportFile } from '../../../lib/corpus/export-everything.ts';
import { importEverything } from '../../../lib/corpus/import-everything.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { sweepParts } from '../../../lib/corpus/sweep-parts.ts';
import { switchGeneration } from '../../../lib/corpus/switch-generation.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';
import { wholeExport } from './whole-export.ts';
import { writePart } from './write-part.ts';

const SIZE = 600;
const packs = ['a', 'b', 'c'].map((name) => {
  const address = `https://${name}.example/latest.json`;
  return newSource({ id: `pack:${address}`, kind: 'pack', title: 'old', address, added: 5 });
});
const [, second] = packs;
const id = second?.id ?? '';

async function writeEdition(db: CorpusDatabase, source: string, name: string): Promise<number> {
  const articles = Array.from({ length: SIZE }, (_, at) =>
    someArticle({
      url: `https://star.example/${at % 2 === 0 ? at : `${name}-${at}`}`,
      headline: name,
    }),
  );
  return (await writePart(db, { source, hash: name, refused: 0 }, articles))?.id ?? -1;
}

/** Three packs, of which the second has another generation ready; tells what turns it to that. */
async function readyToSwitch(): Promise<{ db: CorpusDatabase; turn: () => Promise<void> }> {
  const db = freshCorpus();
  await db.sources.bulkAdd(packs);
  for (const pack of packs)
    await switchGeneration(db, pack.id, 0, [await writeEdition(db, pack.id, 'old')], {});
  const next = await writeEdition(db, id, 'new');
  const turn = async (): Promise<void> => {
    await switchGeneration(db, id, 1, [next], { title: 'new' });
    await sweepParts(db);
  };
  return { db, turn };
}

/** Exports, and calls in between once so many articles were read. */
async function exported(
  db: CorpusDatabase,
  reads: number,
  call: () => Promise<void>,
): Promise<Blob> {
  const { promise: called, resolve } = Promise.withResolvers<void>();
  let read = 0;
  db.articles.hook('reading', (article) => {
    read += 1;
    if (read === reads) setTimeout(() => void call().then(resolve));
    return article;
  });
  const file = await wholeExport(db, {});
  await called;
  return file;
}

/** Title of each source in a file, with how many articles of which edition follow it. */
async function editionsIn(file: Blob): Promise<string[]> {
  const text = gunzipSync(await file.arrayBuffer()).toString('utf8');
  const found: { title: string; headlines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const value: { source?: { title: string }; article?: { headline: string } } = JSON.parse(line);
    if (value.source) found.push({ title: value.source.title, headlines: [] });
    if (value.article) found.at(-1)?.headlines.push(value.article.headline);
  }
  return found.map(({ title, headlines }) => {
    const of = (edition: string) => headlines.filter((each) => each === edition).length;
    return `${title}: ${of('old')} old, ${of('new')} new`;
  });
}

const OLD = `old: ${SIZE} old, 0 new`;
const NEW = `new: 0 old, ${SIZE} new`;

describe('an export beside a sync', () => {
  it.each([1, 150, 601, 900, 1_201, 1_700])(
    'holds one edition of a pack that turns to another one after %i articles, and that whole',
    async (reads) => {
      const { db, turn } = await readyToSwitch();
      const file = await exported(db, reads, turn);
      const [first, turned, last] = await editionsIn(file);
      expect([first, last]).toEqual([OLD, OLD]);
      expect([OLD, NEW]).toContain(turned);
      const other = freshCorpus();
      expect(await importEverything(other, file.stream())).toMatchObject({ refused: 0 });
    },
  );

  it.each([150, 900])(
    'holds nothing of a pack that is removed after %i articles, or all of it',
    async (reads) => {
      const { db } = await readyToSwitch();
      const remove = async (): Promise<void> => void (await db.sources.update(id, { removed: 1 }));
      const editions = await editionsIn(await exported(db, reads, remove));
      expect([
        [OLD, OLD],
        [OLD, OLD, OLD],
      ]).toContainEqual(editions);
    },
  );

  it('ends with the reason where syncs get in its way each time', async () => {
    const { db } = await readyToSwitch();
    let read = 0;
    const turnAgain = (): void => {
      const pack = db.sources.where('id').equals(id);
      void pack.modify((source) => void (source.generation += 1));
    };
    db.articles.hook('reading', (article) => {
      read += 1;
      if (read % 100 === 0) setTimeout(turnAgain);
      return article;
    });
    expect(await exportFile(db, {})).toEqual({ failure: 'interrupted' });
    expect(read).toBeLessThan(3 * 3 * SIZE);
  });
});
