import type { Article } from '../article/article.ts';
import { articleOfRecord } from '../article/article-schema.ts';
import type { CorpusDatabase } from './database.ts';
import type { ExportedSource } from './export-line.ts';
import { idsHeld } from './ids-of-parts.ts';
import { IMPORTED } from './part.ts';
import { PartWriter } from './part-writer.ts';
import { APPENDED } from './segment.ts';
import { newFeedState, newSource, type Source, type SourceKind } from './source.ts';
import { switchGeneration } from './switch-generation.ts';

/** Articles of one part. */
const AT_ONCE = 1_000;

/** Sources that hold what a publisher put together, as against those that grow article by article. */
const whole: ReadonlySet<SourceKind> = new Set(['bundled', 'pack', 'file']);

interface Coming {
  source: ExportedSource;
  /** Generation of the source here when the import began. */
  generation: number;
  /** The source is held as a whole: its articles in the file are passed over. */
  held: boolean;
  /** Articles that were not here. */
  added: number;
  parts: number[];
  writer: PartWriter;
}

/** The sources of an export while it is read: written out of sight, then switched to at once. */
export class ImportedSources {
  /** Articles that were not here, of what was switched to. */
  added = 0;
  refused = 0;
  /** Records that were taken, those passed over among them. */
  taken = 0;
  readonly #db: CorpusDatabase;
  readonly #signal: AbortSignal | undefined;
  readonly #coming: Coming[] = [];
  #present: Coming | null = null;
  #seen = new Set<string>();
  #articles: Article[] = [];
  /** A part was swept while it was being written. */
  #broken = false;

  constructor(db: CorpusDatabase, signal: AbortSignal | undefined) {
    this.#db = db;
    this.#signal = signal;
  }

  /** The articles that follow belong to this source. */
  async begin(source: ExportedSource): Promise<void> {
    await this.end();
    const here = await this.#db.sources.get(source.id);
    const held = whole.has(source.kind) && (here?.parts.length ?? 0) > 0;
    const writer = new PartWriter(this.#db, source.id, this.#signal);
    this.#present = {
      source,
      generation: here?.generation ?? 0,
      held,
      added: 0,
      parts: [],
      writer,
    };
    this.#coming.push(this.#present);
    this.#seen = new Set();
  }

  /** Takes one record of the present source. */
  async add(record: unknown): Promise<void> {
    const coming = this.#present;
    this.taken += 1;
    if (coming?.held) return;
    const article = articleOfRecord(record);
    if (!coming || !article || this.#seen.has(article.id)) {
      this.refused += 1;
      return;
    }
    this.#seen.add(article.id);
    this.#articles.push(article);
    if (this.#articles.length >= AT_ONCE) await this.#write();
  }

  /** The present source has no more articles. */
  async end(): Promise<void> {
    await this.#write();
    if (this.#present && !(await this.#present.writer.finish())) this.#broken = true;
    this.#present = null;
  }

  /** Writes what was taken so far; the source here keeps its own version of an article. */
  async #write(): Promise<void> {
    const coming = this.#present;
    const articles = this.#articles;
    this.#articles = [];
    if (!coming || articles.length === 0) return;
    const source = coming.source.id;
    const here = await this.#db.sources.get(source);
    const parts = new Set([APPENDED, ...(here?.parts ?? [])]);
    const ids = articles.map(({ id }) => id);
    const own = await idsHeld(this.#db, source, ids, parts);
    const fresh = articles.filter(({ id }) => !own.has(id));
    if (fresh.length === 0) return;
    const part = await coming.writer.write({ hash: IMPORTED, refused: 0 }, fresh);
    if (part) coming.parts.push(part.id);
    else this.#broken = true;
    coming.added += fresh.length;
  }

  /**
   * Makes everything visible; false, for the transaction around it to undo, where a part is gone. A pack
   * that a sync has brought meanwhile is held by now, and its parts of the file stay out of sight.
   */
  async switchAll(): Promise<boolean> {
    if (this.#broken) return false;
    for (const { source, generation, parts, added } of this.#coming) {
      const here = await this.#db.sources.get(source.id);
      await this.#db.sources.put({
        ...(here ?? sourceOf(source)),
        removed: null,
      });
      const isHeld = whole.has(source.kind) && (here?.parts.length ?? 0) > 0;
      if (parts.length === 0 || (isHeld && here?.generation !== generation)) continue;
      const all = [...(here?.parts ?? []), ...parts];
      if (!(await switchGeneration(this.#db, source.id, generation, all, {}))) return false;
      this.added += added;
    }
    return true;
  }
}

/** A source that is not here yet, as an export tells of it. */
function sourceOf({ whole: isWhole = false, ...told }: ExportedSource): Source {
  const isFeed = told.kind === 'feed' || told.kind === 'sitemap';
  const feed = isFeed && { feed: { ...newFeedState, whole: isWhole } };
  return { ...newSource(told), ...told, ...feed };
}
