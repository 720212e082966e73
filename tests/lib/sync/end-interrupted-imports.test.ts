import { expect, it } from 'vitest';
import { newSource, type Source } from '../../../lib/corpus/source.ts';
import { endInterruptedImports } from '../../../lib/sync/end-interrupted-imports.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';

const source = (id: string, kind: Source['kind'], changes: Partial<Source>): Source => ({
  ...newSource({ id, kind, title: id, address: null, added: 0 }),
  ...changes,
});
const progress = { done: 3, total: 9, phase: 'writing' } as const;
const lastRun = {
  at: 1,
  outcome: 'updated',
  counts: { added: 9, removed: 0, refused: 0 },
  reason: null,
} as const;

it('tells of files whose import nobody goes on with, and of nothing else', async () => {
  const db = freshCorpus();
  await db.sources.bulkPut([
    source('file:running', 'file', { progress, pending: true }),
    source('file:begun', 'file', {}),
    source('file:done', 'file', { lastRun }),
    source('file:exported', 'file', { generation: 1, parts: [3] }),
    source('pack:running', 'pack', { progress }),
  ]);
  await endInterruptedImports(db, 5);
  const told = (await db.sources.toArray()).map((each) => [
    each.id,
    each.lastRun?.reason ?? null,
    each.progress,
  ]);
  expect(told).toEqual([
    ['file:begun', 'cut_short', null],
    ['file:done', null, null],
    ['file:exported', null, null],
    ['file:running', 'cut_short', null],
    ['pack:running', null, progress],
  ]);
  expect((await db.sources.get('file:running'))?.pending).toBe(true);
});
