type Bytes = Uint8Array<ArrayBuffer>;

/** A file that the reader gave can not be read any more: it was moved, changed or deleted. */
export class FileGone extends Error {}

/** The bytes of a file; fails as `FileGone` alone, to be told from what is thrown of broken content. */
export function fileBytes(file: Blob): ReadableStream<Bytes> {
  const reader = file.stream().getReader();
  const gone = (cause: unknown): never => {
    throw new FileGone('The file can not be read any more.', { cause });
  };
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const { done, value } = await reader.read().catch(gone);
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
