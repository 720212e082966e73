import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainBytes } from '../../../lib/sync/plain-bytes.ts';

/** A stream of the bytes in pieces of the given size. */
function streamOf(
  bytes: Uint8Array<ArrayBuffer>,
  piece = 7,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += piece)));
    },
  });
}

const bytesOf = (content: Uint8Array) => Uint8Array.from(content);

it('gives the content, whether a server has undone the gzip or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 60 }),
      fc.integer({ min: 1, max: 30 }),
      async (content, piece) => {
        fc.pre(content[0] !== 0x1f || content[1] !== 0x8b);
        const plain = await plainBytes(streamOf(bytesOf(content), piece), content.length);
        expect(plain).toEqual({ bytes: content });
        const zipped = bytesOf(gzipSync(content));
        expect(await plainBytes(streamOf(zipped, piece), content.length)).toEqual({
          bytes: content,
        });
      },
    ),
    { numRuns: 40 },
  );
});

it('stops at one byte more than allowed', async () => {
  const content = new Uint8Array(100);
  expect(await plainBytes(streamOf(content), 99)).toEqual({ failure: 'too_large' });
  const zipped = bytesOf(gzipSync(content));
  expect(await plainBytes(streamOf(zipped), 99)).toEqual({ failure: 'too_large' });
});

it('stops a gzip stream that goes on without content', async () => {
  const emptyBlocks = bytesOf(gzipSync('')).slice(0, 10);
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(emptyBlocks),
    pull: (controller) => controller.enqueue(Uint8Array.of(0, 0, 0, 0xff, 0xff)),
  });
  expect(await plainBytes(endless, 100)).toEqual({ failure: 'too_large' });
});

it('refuses gzip that was cut', async () => {
  const zipped = bytesOf(gzipSync('Mara Venn'));
  expect(await plainBytes(streamOf(zipped.slice(0, -3)), 99)).toEqual({ failure: 'damaged' });
});
