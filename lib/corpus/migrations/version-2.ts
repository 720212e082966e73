import type { Transaction } from 'dexie';

/**
 * Version 2 keeps the items of feeds whose whole article was dealt with in a table of their own. Up to
 * 2,000 ids stood in the row of each source before, which is written with every step of a sync and
 * read each time by the options page.
 */
export const version2 = { handled: '++number, source, [source+item]' };

/** A source as far as this migration knows it. */
interface SourceBefore {
  id: string;
  feed?: { handled?: string[] };
}

/** Moves the ids out of the rows of the sources. */
export async function moveHandled(transaction: Transaction): Promise<void> {
  const handled: { source: string; item: string }[] = [];
  await transaction
    .table<SourceBefore>('sources')
    .toCollection()
    .modify(({ id, feed }) => {
      for (const item of feed?.handled ?? []) handled.push({ source: id, item });
      delete feed?.handled;
    });
  await transaction.table('handled').bulkAdd(handled);
}
