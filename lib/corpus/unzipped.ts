type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A stream, gunzipped where it begins with gzip's magic bytes.
 * @param limit put before the decompression, where there is one
 */
export async function unzipped(
  stream: ReadableStream<Bytes>,
  limit?: TransformStream<Bytes, Bytes>,
): Promise<{ plain: ReadableStream<Bytes>; wasZipped: boolean }> {
  const { first, rest } = await peek(stream);
  if (first[0] !== 0x1f || first[1] !== 0x8b) return { plain: rest, wasZipped: false };
  const zipped = limit ? rest.pipeThrough(limit) : rest;
  return { plain: zipped.pipeThrough(new DecompressionStream('gzip')), wasZipped: true };
}

/** The first two bytes, where there are, and a stream that still begins with them. */
async function peek(
  stream: ReadableStream<Bytes>,
): Promise<{ first: number[]; rest: ReadableStream<Bytes> }> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  const first: number[] = [];
  while (first.length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    first.push(...value.subarray(0, 2 - first.length));
  }
  const rest = new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { first, rest };
}
