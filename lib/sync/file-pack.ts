import * as v from 'valibot';
import { FileGone, fileBytes } from '../corpus/file-bytes.ts';
import { ByteReader } from './byte-reader.ts';
import type { Failure } from './failure.ts';
import { MAX_SHARD } from './pack-format.ts';
import type { PackFiles } from './pack-files.ts';

/** Bytes of the line before each file. */
const MAX_HEAD = 1_000;

const Head = v.object({
  file: v.pipe(v.string(), v.maxLength(200)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SHARD)),
});

/**
 * A pack as one file: `latest.json`, the manifest and the shards in the manifest's order, each after a
 * line `{"file": path, "bytes": length}` and before a line break; the whole may be gzipped. It is read
 * once from front to end, so files have to be asked for in their order; some may be left out.
 */
export function filePack(file: Blob): PackFiles {
  let opening: Promise<ByteReader> | null = null;
  return {
    async read(path, most) {
      opening ??= ByteReader.open(fileBytes(file));
      try {
        return await readEntry(await opening, path ?? 'latest.json', most);
      } catch (error) {
        if (error instanceof FileGone) return { failure: 'file_gone' };
        // What a DecompressionStream says of broken gzip.
        if (error instanceof TypeError) return { failure: 'damaged' };
        throw error;
      }
    },
  };
}

async function readEntry(
  reader: ByteReader,
  path: string,
  most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer> } | Failure> {
  for (let first = path === 'latest.json'; ; first = false) {
    const head = await readHead(reader);
    if (!head) return { failure: first ? 'not_a_pack' : 'damaged' };
    const wanted = head.file === path;
    if (wanted && head.bytes > most) return { failure: 'too_large' };
    const bytes = await reader.exactly(head.bytes);
    const end = await reader.exactly(1);
    if (!bytes || end?.[0] !== 10) return { failure: 'damaged' };
    if (wanted) return { bytes };
  }
}

async function readHead(reader: ByteReader): Promise<v.InferOutput<typeof Head> | null> {
  const line = await reader.line(MAX_HEAD);
  if (!line) return null;
  try {
    const parsed = v.safeParse(Head, JSON.parse(new TextDecoder().decode(line)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
