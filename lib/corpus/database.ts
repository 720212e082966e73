import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { Correction } from './correction.ts';
import type { HandledItem } from './handled-item.ts';
import { version1 } from './migrations/version-1.ts';
import { moveHandled, version2 } from './migrations/version-2.ts';
import type { Part } from './part.ts';
import type { Revision } from './revision.ts';
import type { Segment } from './segment.ts';
import type { Source, SourceRun } from './source.ts';
import type { StoredArticle } from './stored-article.ts';
import type { StoredClaims } from './stored-claims.ts';

export interface CorpusOptions {
  name?: string;
  /** Another IndexedDB than the global one, for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Tells apart who writes; those of the browser where nothing is given, none for null. */
  locks?: LockManager | null;
}

/** The corpus and all that belongs to it. */
export class CorpusDatabase extends Dexie {
  declare readonly articles: EntityTable<StoredArticle, 'row'>;
  declare readonly segments: EntityTable<Segment, 'id'>;
  declare readonly parts: EntityTable<Part, 'id'>;
  /** Blocks of postings under keys of posting-key.ts. */
  declare readonly postings: Table<Uint8Array, number>;
  declare readonly sources: EntityTable<Source, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly claims: EntityTable<StoredClaims, 'article'>;
  declare readonly revisions: EntityTable<Revision, 'number'>;
  declare readonly runs: EntityTable<SourceRun & { number: number; source: string }, 'number'>;
  declare readonly handled: EntityTable<HandledItem, 'number'>;

  readonly locks: LockManager | null;
  readonly factory: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;

  constructor({ name = 'corpus', locks = navigator.locks, ...dependencies }: CorpusOptions) {
    super(name, dependencies);
    this.locks = locks;
    this.factory = dependencies.indexedDB ?? indexedDB;
    this.keyRange = dependencies.IDBKeyRange ?? IDBKeyRange;
    this.version(1).stores(version1);
    this.version(2).stores(version2).upgrade(moveHandled);
  }

  /**
   * Dexie gives up for good after an opening that failed. That of a full disk does not fail any more
   * once there is room, so the next use tries again.
   */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      // Later, or else what waits for this opening would begin another one, and so on.
      setTimeout(() => {
        if (this.hasFailed()) this.close({ disableAutoOpen: false });
      });
      throw error;
    });
  }
}

/**
 * The corpus database; it opens itself at the first use. A failed migration leaves the data as it was,
 * fails the call, and is tried again with the next one.
 */
export function openCorpus(options: CorpusOptions = {}): CorpusDatabase {
  return new CorpusDatabase(options);
}
