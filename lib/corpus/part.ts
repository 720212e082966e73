/**
 * What a source brought in one piece: a shard of a pack, an imported file. Its articles are seen only
 * once it stands in the `parts` of its source, which happens for all parts of a generation at once.
 */
export interface Part {
  id: number;
  source: string;
  /**
   * SHA-256 of its content as hex: a part that is held is not fetched again; {@link IMPORTED} of what
   * came with an export.
   */
  hash: string;
  /** All of it is written. */
  complete: boolean;
  articles: number;
  /** Records that were refused when it was read. */
  refused: number;
}

/** In the place of the hash of parts that came with an export: no sync takes them up. */
export const IMPORTED = 'import';
