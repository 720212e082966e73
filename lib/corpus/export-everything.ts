import type { CorpusDatabase } from './database.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedSource,
  type ExportLine,
} from './export-line.ts';
import type { Source } from './source.ts';
import type { StoredArticle } from './stored-article.ts';
import { visibleArticles } from './visible-articles.ts';

/** Articles read at once. */
const AT_ONCE = 200;
/** How often an export is begun: each time, all is read and zipped. */
const TRIES = 3;

/**
 * Everything that the extension holds, as JSON lines: sources with their articles, corrections,
 * recorded changes, and the settings. Read in pieces, so that a large corpus is never in memory whole.
 * @param settings taken along as they are
 * @returns false, and ends early, where a source turned to another generation, or was removed, while its
 *   articles were being read
 */
async function* exportEverything(
  db: CorpusDatabase,
  settings: unknown,
): AsyncGenerator<string, boolean, undefined> {
  let lines = 0;
  const line = (value: ExportLine): string => {
    lines += 1;
    return `${JSON.stringify(value)}\n`;
  };
  yield `${JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, settings })}\n`;
  for (const id of await db.sources.toCollection().primaryKeys()) {
    const source = await db.sources.get(id);
    if (!source || source.removed !== null) continue;
    yield line({ source: exported(source) });
    for await (const piece of articlesOf(db, source)) {
      if (piece === 'changed') return false;
      yield piece.visible.map(({ article }) => line({ article })).join('');
    }
  }
  for (const { first, second, says, at } of await db.corrections.toArray())
    yield line({ correction: { first, second, says, at } });
  for (const { article, at, headline, removed, added, corrections } of await db.revisions.toArray())
    yield line({ revision: { article, at, headline, removed, added, corrections } });
  yield line({ end: { lines } });
  return true;
}

/**
 * An export as one gzipped file. It is written anew where a sync gets in its way; the reason, where that
 * happens each time.
 */
export async function exportFile(
  db: CorpusDatabase,
  settings: unknown,
): Promise<Blob | { failure: 'interrupted' }> {
  const encoder = new TextEncoder();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const lines = exportEverything(db, settings);
    let isWhole = false;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const next = await lines.next();
        if (!next.done) return controller.enqueue(encoder.encode(next.value));
        isWhole = next.value;
        controller.close();
      },
    });
    const zipped = stream.pipeThrough(new CompressionStream('gzip'));
    const answer = new Response(zipped, { headers: { 'content-type': 'application/gzip' } });
    const file = await answer.blob();
    if (isWhole) return file;
  }
  return { failure: 'interrupted' };
}

function exported(source: Source): ExportedSource {
  const { id, kind, title, publisher, added, expires, key } = source;
  // The bundled pack lies within the extension, under an address of this installation.
  const address = kind === 'bundled' ? null : source.address;
  const whole = source.feed?.whole === true && { whole: true };
  return { id, kind, title, publisher, address, added, expires, key, ...whole };
}

/** Visible articles of a source, and the id of the last one read; or that it is not as it was. */
type Piece = { visible: StoredArticle[]; last: string } | 'changed';

/** The visible articles of a source in the order of their ids, a few at a time, while it is as it was. */
async function* articlesOf(
  db: CorpusDatabase,
  source: Source,
): AsyncGenerator<Piece, void, undefined> {
  for (let after: string | null = null; ;) {
    const piece: Piece | null = await articlesAfter(db, source, after);
    if (piece) yield piece;
    if (!piece || piece === 'changed') return;
    after = piece.last;
  }
}

function articlesAfter(
  db: CorpusDatabase,
  { id, generation }: Source,
  after: string | null,
): Promise<Piece | null> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const now = await db.sources.get(id);
    if (now?.generation !== generation || now.removed !== null) return 'changed';
    const bySource = db.articles.where('[source+id]');
    const from = after === null ? [id] : [id, after];
    const stored = await bySource
      .between(from, [id, []], after === null)
      .limit(AT_ONCE)
      .toArray();
    const last = stored.at(-1)?.id;
    if (last === undefined) return null;
    // Two generations of one article may stand side by side while a sync is writing.
    const rest = await bySource.equals([id, last]).toArray();
    const all = new Map([...stored, ...rest].map((each) => [each.row, each]));
    return { visible: await visibleArticles(db, [...all.values()]), last };
  });
}
