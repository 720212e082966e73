import type { CorpusDatabase } from './database.ts';
import { APPENDED, type Segment } from './segment.ts';

/**
 * The segments whose articles are seen: those of parts that a source has switched to. Parts still
 * being written, parts replaced and sources removed are left out. Joins a transaction over `sources`
 * and `segments` if there is one.
 */
export async function liveSegments(db: CorpusDatabase): Promise<Map<number, Segment>> {
  const [sources, segments] = await Promise.all([db.sources.toArray(), db.segments.toArray()]);
  const parts = new Set([APPENDED]);
  for (const source of sources)
    if (source.removed === null) for (const part of source.parts) parts.add(part);
  return new Map(segments.filter(({ part }) => parts.has(part)).map((each) => [each.id, each]));
}
