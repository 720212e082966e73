import type { CorpusDatabase } from './database.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedSource,
  type ExportLine,
} from './export-line.ts';
import type { Source } from './source.ts';
import { visibleArticles } from './visible-articles.ts';

/** Articles read at once. */
const AT_ONCE = 200;

/**
 * Everything that the extension holds, as JSON lines: sources with their articles, corrections,
 * recorded changes, and the settings. Read in pieces, so that a large corpus is never in memory whole.
 * @param settings taken along as they are
 */
async function* exportEverything(
  db: CorpusDatabase,
  settings: unknown,
): AsyncGenerator<string, void, undefined> {
  let lines = 0;
  const line = (value: ExportLine): string => {
    lines += 1;
    return `${JSON.stringify(value)}\n`;
  };
  yield `${JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, settings })}\n`;
  for (const source of await db.sources.toArray()) {
    if (source.removed !== null) continue;
    yield line({ source: exported(source) });
    for await (const articles of articlesOf(db, source.id))
      yield articles.map(({ article }) => line({ article })).join('');
  }
  for (const { first, second, says, at } of await db.corrections.toArray())
    yield line({ correction: { first, second, says, at } });
  for (const { article, at, headline, removed, added, corrections } of await db.revisions.toArray())
    yield line({ revision: { article, at, headline, removed, added, corrections } });
  yield line({ end: { lines } });
}

/** An export as one gzipped file. */
export async function exportFile(db: CorpusDatabase, settings: unknown): Promise<Blob> {
  const lines = exportEverything(db, settings);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const zipped = stream.pipeThrough(new CompressionStream('gzip'));
  return new Response(zipped, { headers: { 'content-type': 'application/gzip' } }).blob();
}

function exported(source: Source): ExportedSource {
  const { id, kind, title, publisher, added, expires, key } = source;
  // The bundled pack lies within the extension, under an address of this installation.
  const address = kind === 'bundled' ? null : source.address;
  const whole = source.feed?.whole === true && { whole: true };
  return { id, kind, title, publisher, address, added, expires, key, ...whole };
}

/** The visible articles of a source in the order of their ids, a few at a time. */
async function* articlesOf(db: CorpusDatabase, source: string) {
  for (let after: string | null = null; ;) {
    const from = after === null ? [source] : [source, after];
    const range = db.articles.where('[source+id]').between(from, [source, []], after === null);
    const stored = await range.limit(AT_ONCE).toArray();
    const last = stored.at(-1);
    if (!last) return;
    // Two generations of one article may stand side by side while a sync is writing.
    const rest = await db.articles.where('[source+id]').equals([source, last.id]).toArray();
    const all = new Map([...stored, ...rest].map((each) => [each.row, each]));
    yield visibleArticles(db, [...all.values()]);
    after = last.id;
  }
}
