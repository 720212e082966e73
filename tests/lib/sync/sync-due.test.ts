import { expect, it } from 'vitest';
import { addSource } from '../../../lib/sync/add-source.ts';
import { syncSource, type SyncOptions } from '../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { someArticle } from '../corpus/some-article.ts';
import { servedPack } from './served-pack.ts';

const address = 'https://packs.example/stars/latest.json';

it('does not ask again by itself where it waited for a run that has just ended', async () => {
  const db = freshCorpus();
  const pack = servedPack();
  pack.publish([someArticle()]);
  await addSource(db, { kind: 'pack', address, title: 'packs.example' }, 500);
  const [id = ''] = await db.sources.toCollection().primaryKeys();
  const sync = (options: Partial<SyncOptions>) =>
    syncSource(db, id, { fetch: pack.fetch, now: () => 1_000, ...options });
  await sync({});
  pack.asked();
  expect(await sync({ onlyDue: true })).toMatchObject({ outcome: 'updated' });
  expect(pack.asked()).toEqual([]);
  const later = await sync({ onlyDue: true, now: () => 4_000_000 });
  expect(later.outcome).toBe('unchanged');
});
