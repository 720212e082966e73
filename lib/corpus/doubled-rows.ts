import { corpusState } from './corpus-state.ts';
import type { CorpusDatabase } from './database.ts';
import { KEPT } from './kept-articles.ts';
import { liveRows } from './live-rows.ts';
import type { Source } from './source.ts';

/** Where the other sources together hold at most one article in so many, each is looked up. */
const FEW = 8;

const known = new WeakMap<CorpusDatabase, { state: string; rows: Set<number> }>();

/**
 * The rows of articles that are seen by another row: of an article that several sources hold, the
 * version that the reader kept is shown, or else the one that came first. Read anew only when the
 * corpus has changed.
 * @param stale gives what was read last, however much has changed since
 */
export async function doubledRows(db: CorpusDatabase, stale = false): Promise<Set<number>> {
  const before = known.get(db);
  if (stale && before) return before.rows;
  const { seen: state } = await corpusState(db);
  if (before?.state === state) return before.rows;
  const rows = await readDoubled(db);
  known.set(db, { state, rows });
  return rows;
}

/** Reads the ids of all sources but the largest, and looks which of them it holds as well. */
function readDoubled(db: CorpusDatabase): Promise<Set<number>> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const ofSource = (id: string) => db.articles.where('[source+id]').between([id], [id, []]);
    const live = await liveRows(db);
    const sized: { source: Source; size: number }[] = [];
    for (const source of await db.sources.toArray())
      if (source.removed === null) sized.push({ source, size: await ofSource(source.id).count() });
    sized.sort((a, b) => b.size - a.size);

    const held = new Map<string, { row: number; kept: boolean }[]>();
    const note = ({ id, withdrawn }: Source, onlyHeld: boolean) => {
      const gone = new Set(withdrawn);
      return (key: unknown, { primaryKey: row }: { primaryKey: number }): void => {
        const article = Array.isArray(key) ? String(key[1]) : '';
        const rows = held.get(article);
        if (!live.has(row) || gone.has(article) || (onlyHeld && !rows)) return;
        if (rows) rows.push({ row, kept: id === KEPT });
        else held.set(article, [{ row, kept: id === KEPT }]);
      };
    };
    const [largest, ...others] = sized;
    for (const { source } of others) await ofSource(source.id).eachKey(note(source, false));
    if (largest && held.size > 0) {
      const { source, size } = largest;
      const keys = [...held.keys()].map((id) => [source.id, id]);
      const all = keys.length * FEW > size;
      const rows = all ? ofSource(source.id) : db.articles.where('[source+id]').anyOf(keys);
      await rows.eachKey(note(source, true));
    }

    const doubled = new Set<number>();
    for (const rows of held.values()) {
      const [, ...rest] = rows.toSorted((a, b) => Number(b.kept) - Number(a.kept) || a.row - b.row);
      for (const { row } of rest) doubled.add(row);
    }
    return doubled;
  });
}
