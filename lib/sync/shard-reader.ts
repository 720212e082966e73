import { failed, type Failure } from './failure.ts';
import type { Shard } from './pack-format.ts';
import type { PackFiles } from './pack-files.ts';
import { sha256 } from '../corpus/sha256.ts';

type ReadShard = { bytes: Uint8Array<ArrayBuffer> } | Failure;

/** Gives one shard after the other. */
export interface ShardReader {
  /** Whether the next one is there, so that nobody has to wait for it. */
  isReady(): boolean;
  next(): Promise<ReadShard>;
}

/**
 * Reads shards, each of the right length and hash, in their order: the next one while the one before is
 * being written, so that at most two are held.
 */
export function shardReader(files: PackFiles, shards: Iterable<Shard>): ShardReader {
  const waiting = Iterator.from(shards);
  let ready = false;
  const begin = (): Promise<ReadShard> | null => {
    const { done, value } = waiting.next();
    if (done) return null;
    ready = false;
    const reading = readShard(files, value);
    // Where the sync ends before, nobody waits for it.
    reading.then(
      () => (ready = true),
      () => undefined,
    );
    return reading;
  };
  let ahead = begin();
  return {
    isReady: () => ready,
    async next() {
      if (!ahead) throw new RangeError('All shards are read');
      const read = await ahead;
      ahead = failed(read) ? null : begin();
      return read;
    },
  };
}

async function readShard(
  files: PackFiles,
  { path, bytes: length, sha256: hash }: Shard,
): Promise<ReadShard> {
  const read = await files.read(path, length);
  if (failed(read)) return read.failure === 'too_large' ? { failure: 'damaged' } : read;
  const right = read.bytes.length === length && (await sha256(read.bytes)) === hash;
  return right ? { bytes: read.bytes } : { failure: 'damaged' };
}
