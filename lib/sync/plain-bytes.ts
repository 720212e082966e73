import type { Failure } from './failure.ts';
import { unzipped } from '../corpus/unzipped.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A gzip stream may be this much larger than what it holds, should it not compress at all. */
const GZIP_OVERHEAD = 1.01;
const GZIP_FRAME = 1_024;

/**
 * Reads a stream to its end, gunzipped where it begins with gzip's magic bytes (a server may have
 * undone the compression already).
 * @param most bytes of the uncompressed content; reading stops where there are more, so that neither
 *   an endless body nor a gzip bomb costs more memory than this
 * @throws what the stream throws
 */
export async function plainBytes(
  stream: ReadableStream<Bytes>,
  most: number,
): Promise<{ bytes: Bytes } | Failure> {
  const { plain, wasZipped } = await unzipped(stream, cappedAt(most * GZIP_OVERHEAD + GZIP_FRAME));
  try {
    return await collect(plain, most);
  } catch (error) {
    if (error instanceof CapReached) return { failure: 'too_large' };
    if (wasZipped && error instanceof TypeError) return { failure: 'damaged' };
    throw error;
  }
}

class CapReached extends Error {}

function cappedAt(most: number): TransformStream<Bytes, Bytes> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > most) controller.error(new CapReached());
      else controller.enqueue(chunk);
    },
  });
}

async function collect(
  stream: ReadableStream<Bytes>,
  most: number,
): Promise<{ bytes: Bytes } | Failure> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(chunks, size) };
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return { failure: 'too_large' };
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Bytes[], size: number): Bytes {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
