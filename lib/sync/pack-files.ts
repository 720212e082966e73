import type { Failure } from './failure.ts';

/** The files of a pack, wherever they lie. */
export interface PackFiles {
  /**
   * The uncompressed bytes of one file.
   * @param path relative to `latest.json`, which itself is `null`
   * @param most bytes that it may have
   */
  read(path: string | null, most: number): Promise<{ bytes: Uint8Array<ArrayBuffer> } | Failure>;
}
