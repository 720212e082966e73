import type { Change } from '../context/keeping.ts';
import { changedFigures } from './changed-figures.ts';
import type { CorpusDatabase } from './database.ts';
import { isKept } from './kept-articles.ts';
import type { Revision } from './revision.ts';

/** Whether an article is kept, and what changed in it since, newest first. */
export async function keptState(
  db: CorpusDatabase,
  id: string,
): Promise<{ kept: boolean; changes: Change[] }> {
  if (!(await isKept(db, id))) return { kept: false, changes: [] };
  const revisions = await db.revisions.where('article').equals(id).toArray();
  return { kept: true, changes: revisions.map(changeOf).toSorted((a, b) => b.at - a.at) };
}

function changeOf({ at, headline, removed, added, corrections }: Revision): Change {
  return { at, headline, figures: changedFigures(removed, added), corrections };
}
