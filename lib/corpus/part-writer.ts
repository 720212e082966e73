import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { INDEX_VERSION } from './index-version.ts';
import type { Part } from './part.ts';
import { addPostings, blocksOf, type SegmentPostings } from './segment-postings.ts';
import { firstRow, rowsIn, type Segment, SEGMENT_ROWS } from './segment.ts';
import { storedArticle } from './stored-article.ts';

/** Articles in one transaction: about 20 ms of writing, so that a match in between hardly waits. */
const ARTICLES_AT_ONCE = 100;
/** Posting blocks in one transaction, for the same reason. */
const BLOCKS_AT_ONCE = 1_000;

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
  #postings: SegmentPostings = new Map();

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
   * @param onWritten told after each transaction how many articles of this part are written
   * @returns null where the part was swept while it was being written
   * @throws the signal's reason when aborted, Dexie's error when the database fails
   */
  async write(
    { hash, refused }: Pick<Part, 'hash' | 'refused'>,
    articles: readonly Article[],
    onWritten?: (articles: number) => void | Promise<void>,
  ): Promise<Part | null> {
    const given = { source: this.#source, hash, refused, articles: articles.length };
    const id = await this.#db.parts.add({ ...given, complete: false });
    const part = { ...given, id, complete: true };
    for (let at = 0; at < articles.length;) {
      this.#signal?.throwIfAborted();
      const segment = await this.#openSegment();
      const room = Math.min(ARTICLES_AT_ONCE, this.#rows - rowsIn(segment));
      const chunk = articles.slice(at, at + room);
      if (!(await this.#writeRows(segment, id, chunk))) return null;
      at += chunk.length;
      await onWritten?.(at);
      if (rowsIn(segment) >= this.#rows && !(await this.#writeBlocks())) return null;
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

  async #writeRows(segment: Segment, part: number, articles: readonly Article[]): Promise<boolean> {
    const from = firstRow(segment.id) + rowsIn(segment);
    const records = articles.map((each, at) => storedArticle(each, this.#source, from + at));
    for (const { row, article } of records) addPostings(this.#postings, row, article);
    const last = segment.runs.at(-1);
    if (last?.part === part) {
      last.rows += records.length;
      last.articles += records.length;
    } else {
      segment.runs.push({ part, from, rows: records.length, articles: records.length });
    }
    const db = this.#db;
    return db.transaction('rw', db.parts, db.segments, db.articles, async () => {
      if (!(await db.parts.get(part))) return false;
      await db.segments.put(segment);
      await db.articles.bulkAdd(records);
      return true;
    });
  }

  async #writeBlocks(): Promise<boolean> {
    const segment = this.#segment;
    if (!segment) return true;
    const { keys, blocks } = blocksOf(segment.id, this.#postings.get(segment.id) ?? new Map());
    for (let at = 0; at < keys.length; at += BLOCKS_AT_ONCE) {
      this.#signal?.throwIfAborted();
      const end = at + BLOCKS_AT_ONCE;
      await this.#db.postings.bulkPut(blocks.slice(at, end), keys.slice(at, end));
    }
    this.#segment = null;
    this.#postings = new Map();
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
