import { findWords, termOf } from '../match/words.ts';
import { personKey } from '../people/person-key.ts';
import type { BrowseQuery } from './browse-query.ts';
import { corpusIndex } from './corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { doubledRows } from './doubled-rows.ts';
import { KEPT } from './kept-articles.ts';
import { rowsByDay } from './rows-by-day.ts';

/**
 * The rows of the articles that a reader looks for, each article once, newest first, undated ones last.
 * @param onSome - told the rows found so far, again and again while more are being found; false stops
 */
export async function browseRows(
  db: CorpusDatabase,
  query: BrowseQuery,
  onSome: (rows: readonly number[]) => boolean = () => true,
): Promise<number[]> {
  const conditions = await Promise.all([
    query.words.trim() === '' ? null : rowsWithWords(db, query.words),
    query.person.trim() === '' ? null : rowsWithPerson(db, query.person),
    query.outlet.trim() === '' ? null : rowsOfOutlet(db, query.outlet),
    query.kept ? rowsKept(db) : null,
  ]);
  const sets = conditions.filter((rows) => rows !== null);
  const rows: number[] = [];
  if (sets.some(({ size }) => size === 0)) return rows;
  const hidden = await doubledRows(db);
  await rowsByDay(db, query, (some) => {
    for (const row of some)
      if (!hidden.has(row) && sets.every((set) => set.has(row))) rows.push(row);
    return onSome(rows);
  });
  return rows;
}

async function rowsWithWords(db: CorpusDatabase, words: string): Promise<Set<number>> {
  const terms = [...new Set(findWords(words).map(({ written }) => termOf(written)))];
  const found = await rowsUnder(db, terms);
  const [first = new Set<number>(), ...rest] = terms.map((term) => new Set(found.get(term)));
  return rest.reduce((rows, more) => rows.intersection(more), first);
}

/** Articles that the index has under the whole name, and those that name all parts of it. */
async function rowsWithPerson(db: CorpusDatabase, name: string): Promise<Set<number>> {
  const key = `@${personKey(name)}`;
  const [named, under] = await Promise.all([rowsWithWords(db, name), rowsUnder(db, [key])]);
  return named.union(new Set(under.get(key)));
}

async function rowsUnder(db: CorpusDatabase, keys: string[]): Promise<Map<string, number[]>> {
  const rows = new Map<string, number[]>();
  const { postings } = await corpusIndex(db).search({ keys, choose: () => [] });
  for (const [key, { list }] of postings)
    rows.set(
      key,
      list.map(({ row }) => row),
    );
  return rows;
}

/** Articles of the outlets whose domain, or name where that is all that is known, holds the words. */
async function rowsOfOutlet(db: CorpusDatabase, outlet: string): Promise<Set<number>> {
  const wanted = outlet.trim().toLowerCase();
  const joined = wanted.replaceAll(/[^\p{L}\p{N}.]/gu, '');
  const meant = (await outletNames(db)).filter(
    (name) => name.includes(wanted) || (joined !== '' && name.includes(joined)),
  );
  // One request for each: a cursor over all of them would wait at every article.
  const rows = await db.transaction('r', db.articles, () =>
    Promise.all(meant.map((name) => db.articles.where('outlet').equals(name).primaryKeys())),
  );
  return new Set(rows.flat());
}

async function rowsKept(db: CorpusDatabase): Promise<Set<number>> {
  return new Set(await db.articles.where('[source+id]').between([KEPT], [KEPT, []]).primaryKeys());
}

/**
 * The outlets of the corpus by domain, or by name where no domain is known, in order. Leaps from one to
 * the next: a cursor over unique keys passes every article.
 */
export function outletNames(db: CorpusDatabase): Promise<string[]> {
  return db.transaction('r', db.articles, async () => {
    const names: string[] = [];
    for (let last = ''; ;) {
      const next = await db.articles.where('outlet').above(last).firstKey();
      if (typeof next !== 'string') return names;
      names.push(next);
      last = next;
    }
  });
}
