import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { databaseFailure } from '../../../lib/corpus/database-failure.ts';
import { freshCorpus } from './fresh-corpus.ts';

const quota = new DOMException('full', 'QuotaExceededError');

it('tells a full disk, however it comes', () => {
  expect(databaseFailure(quota)).toBe('storage_full');
  expect(databaseFailure(new Dexie.AbortError('aborted', quota))).toBe('storage_full');
  expect(databaseFailure(new Dexie.BulkError('bulk', [quota]))).toBe('storage_full');
});

it('tells a database that cannot be used', async () => {
  const db = freshCorpus();
  db.close({ disableAutoOpen: true });
  const error: unknown = await db.sources.toArray().catch((each: unknown) => each);
  expect(databaseFailure(error)).toBe('database');
});

it('leaves faults of ours to be thrown on', () => {
  expect(databaseFailure(new TypeError('undefined is not a function'))).toBeNull();
  expect(databaseFailure('text')).toBeNull();
});
