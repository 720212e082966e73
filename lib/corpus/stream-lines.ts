import { FileGone } from './file-bytes.ts';
import { unzipped } from './unzipped.ts';

/** Bytes of one line; of a longer one the start is given, which no parser takes for a record. */
const MAX_LINE = 4_000_000;

/** A file whose gzip data is broken. */
export class DamagedFile extends Error {}

/**
 * The lines of a text file, gunzipped where it is gzipped; empty lines are left out.
 * @throws DamagedFile where it cannot be unpacked to its end, FileGone where `file` does
 */
export async function* streamLines(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void, undefined> {
  const { plain } = await unzipped(file).catch(damaged);
  const decoded = plain.pipeThrough(new TextDecoderStream());
  let held = '';
  for await (const chunk of chunksOf(decoded)) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = held + piece;
      held = '';
      if (line !== '') yield line.slice(0, MAX_LINE);
    }
    if (held.length < MAX_LINE) held += last;
  }
  if (held !== '') yield held.slice(0, MAX_LINE);
}

async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(damaged);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function damaged(cause: unknown): never {
  if (cause instanceof FileGone) throw cause;
  throw new DamagedFile('The file is damaged.', { cause });
}
