import { expect, it } from 'vitest';
import { interruptedSyncs } from '../../../lib/corpus/interrupted-syncs.ts';
import { newSource, type Source } from '../../../lib/corpus/source.ts';
import { freshCorpus } from './fresh-corpus.ts';

const progress = { done: 3, total: 9, phase: 'writing' } as const;

function source(id: string, changes: Partial<Source>): Source {
  return {
    ...newSource({ id, kind: 'pack', title: id, address: 'https://packs.example/', added: 0 }),
    ...changes,
  };
}

it('names subscribed packs whose sync stopped in the middle, and nothing else', async () => {
  const db = freshCorpus();
  await db.sources.bulkPut([
    source('cut-short', { progress }),
    source('at-rest', {}),
    source('removed', { progress, removed: 1 }),
    source('a-file', { kind: 'file', progress }),
  ]);
  expect(await interruptedSyncs(db)).toEqual(['cut-short']);
});
