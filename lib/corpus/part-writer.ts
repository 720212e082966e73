import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { INDEX_VERSION } from './index-version.ts';
import type { Part } from './part.ts';
import { type SegmentPostings, segmentPostings } from './segment-postings.ts';
import { firstRow, rowsIn, type Segment, SEGMENT_ROWS } from './segment.ts';
import { storedArticle, type StoredArticle } from './stored-article.ts';
import { writeBlocks } from './write-blocks.ts';

/** Articles in one transaction: about 10 ms of work each way, so that neither page nor match waits. */
const ARTICLES_AT_ONCE = 50;

/**
 * Writes parts of one source in small transactions. Nothing of them is seen until the source switches
 * to them, so articles and postings need no transaction in common: a part is complete, once the
 * blocks of its segments are written, or it is swept.
 */
export class PartWriter {
  readonly #db: CorpusDatabase;
  readonly #source: string;
  readonly #signal: AbortSignal | undefined;
  readonly #rows: number;
  readonly #unfinished: Part[] = [];
  #segment: Segment | null = null;
  #postings: SegmentPostings | null = null;

  /**
   * @param signal stops between two transactions, with its reason thrown
   * @param segmentRows rows after which a segment counts as full
   */
  constructor(
    db: CorpusDatabase,
    source: string,
    signal?: AbortSignal,
    segmentRows = SEGMENT_ROWS,
  ) {
    this.#rows = segmentRows;
    this.#db = db;
    this.#source = source;
    this.#signal = signal;
  }

  /**
   * Writes the articles of one part. It becomes complete when its last segment is
   * full, or with {@link finish}.
   * @param records taken some at a time, while those before are being written; null for one that was
   *   refused, which counts with those given
   * @param onWritten told after each transaction how many articles of this part are written
   * @returns null where the part was swept while it was being written
   * @throws the signal's reason when aborted, Dexie's error when the database fails
   */
  async write(
    { hash, refused }: Pick<Part, 'hash' | 'refused'>,
    records: Iterable<Article | null>,
    onWritten?: (articles: number) => void | Promise<void>,
  ): Promise<Part | null> {
    const given = { source: this.#source, hash, refused, articles: 0 };
    const id = await this.#db.parts.add({ ...given, complete: false });
    const part = { ...given, id, complete: true };
    const remaining = Iterator.from(records);
    for (let writing: Promise<boolean> | null = null; ;) {
      const room = this.#rows - (this.#segment ? rowsIn(this.#segment) : 0);
      const taken = takeFrom(remaining, Math.min(ARTICLES_AT_ONCE, room));
      const articles = taken.filter((each) => each !== null);
      const segment = taken.length === 0 ? null : await this.#openSegment();
      const rows = segment ? this.#giveRows(segment, id, articles) : [];
      if (writing) {
        if (!(await writing)) return null;
        await onWritten?.(part.articles);
      }
      if (!segment) break;
      this.#signal?.throwIfAborted();
      writing = this.#writeRows(segment, id, rows);
      part.refused += taken.length - articles.length;
      part.articles += articles.length;
      if (rowsIn(segment) < this.#rows) continue;
      if (!(await writing) || !(await this.#writeBlocks())) return null;
    }
    this.#unfinished.push(part);
    return part;
  }

  /** Completes the parts written so far; false where one of them was swept in the meantime. */
  async finish(): Promise<boolean> {
    return (await this.#writeBlocks()) && this.#complete();
  }

  async #openSegment(): Promise<Segment> {
    if (this.#segment) return this.#segment;
    const fresh: Omit<Segment, 'id'> = { shared: 0, index: 0, runs: [] };
    this.#segment = { ...fresh, id: await this.#db.segments.add(fresh) };
    return this.#segment;
  }

  /** Gives articles the next rows of a segment. */
  #giveRows(segment: Segment, part: number, articles: readonly Article[]): StoredArticle[] {
    const from = firstRow(segment.id) + rowsIn(segment);
    const rows = articles.map((each, at) => storedArticle(each, this.#source, from + at));
    const postings = (this.#postings ??= segmentPostings(segment.id));
    for (const { row, article } of rows) postings.add(row, article);
    const last = segment.runs.at(-1);
    if (last?.part === part) {
      last.rows += rows.length;
      last.articles += rows.length;
    } else if (rows.length > 0) {
      segment.runs.push({ part, from, rows: rows.length, articles: rows.length });
    }
    return rows;
  }

  #writeRows(segment: Segment, part: number, rows: readonly StoredArticle[]): Promise<boolean> {
    const db = this.#db;
    // More rows may be given while this waits for its turn.
    const stored = structuredClone(segment);
    // All is asked for at once: each answer would wait for the next rows to be made ready.
    const write = db.transaction('rw', db.parts, db.segments, db.articles, async () => {
      const asked = [
        db.parts.get(part),
        db.segments.put(stored),
        db.articles.bulkAdd(rows),
      ] as const;
      if (!(await Promise.all(asked))[0]) throw new PartGone();
      return true;
    });
    return write.catch((error: unknown) => {
      if (error instanceof PartGone) return false;
      throw error;
    });
  }

  async #writeBlocks(): Promise<boolean> {
    const segment = this.#segment;
    if (!segment) return true;
    const postings = this.#postings;
    this.#segment = null;
    this.#postings = null;
    if (postings && !(await writeBlocks(this.#db, segment.id, postings, this.#signal)))
      return false;
    if ((await this.#db.segments.update(segment.id, { index: INDEX_VERSION })) === 0) return false;
    return this.#complete();
  }

  /** Marks the parts that are written to their end, now that all blocks are. */
  #complete(): Promise<boolean> {
    const parts = this.#unfinished.splice(0);
    const { parts: table } = this.#db;
    return this.#db.transaction('rw', table, async () => {
      const held = await table.bulkGet(parts.map(({ id }) => id));
      await table.bulkPut(parts.filter((_, at) => held[at]));
      return held.every(Boolean);
    });
  }
}

/** Undoes a transaction for a part that was swept in the meantime. */
class PartGone extends Error {}

/** The next elements, fewer at the end. */
function takeFrom<T>(elements: Iterator<T, unknown, undefined>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const { done, value } = elements.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
