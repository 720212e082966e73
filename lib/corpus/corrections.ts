import type { Correction } from './correction.ts';
import type { CorpusDatabase } from './database.ts';

/** Keeps what the reader says about two articles; a later word replaces an earlier one. */
export async function setCorrection(
  db: CorpusDatabase,
  articles: readonly [string, string],
  says: Correction['says'],
  now: number,
): Promise<void> {
  await db.corrections.put(correctionOf(articles, says, now));
}

/** Takes back what the reader said about two articles. */
export async function undoCorrection(
  db: CorpusDatabase,
  articles: readonly [string, string],
): Promise<void> {
  await db.corrections.delete(pairKey(articles));
}

/** All that the reader said, newest first. */
export async function listCorrections(db: CorpusDatabase): Promise<Correction[]> {
  return (await db.corrections.toArray()).toSorted((a, b) => b.at - a.at);
}

/** What the reader said about an article and others, by the other's id. */
export async function correctionsOf(
  db: CorpusDatabase,
  article: string,
): Promise<Map<string, Correction['says']>> {
  const all = await db.corrections.toArray();
  return new Map(
    all.flatMap(({ first, second, says }) =>
      first === article ? [[second, says]] : second === article ? [[first, says]] : [],
    ),
  );
}

/** The record for two articles, whichever of them is named first. */
export function correctionOf(
  articles: readonly [string, string],
  says: Correction['says'],
  at: number,
): Correction {
  const [first = '', second = ''] = articles.toSorted();
  return { id: pairKey(articles), first, second, says, at };
}

function pairKey(articles: readonly [string, string]): string {
  return JSON.stringify(articles.toSorted());
}
