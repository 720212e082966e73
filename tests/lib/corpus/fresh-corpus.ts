import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openCorpus, type CorpusDatabase } from '../../../lib/corpus/database.ts';

/** An empty corpus of its own, in memory. */
export function freshCorpus(): CorpusDatabase {
  return openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange, locks: null });
}
