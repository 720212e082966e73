import { unzipped } from '../corpus/unzipped.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads lines and runs of bytes from a stream, gunzipped where it is gzipped. */
export class ByteReader {
  readonly #reader: ReadableStreamDefaultReader<Bytes>;
  #held: Bytes = new Uint8Array();

  private constructor(stream: ReadableStream<Bytes>) {
    this.#reader = stream.getReader();
  }

  static async open(stream: ReadableStream<Bytes>): Promise<ByteReader> {
    return new ByteReader((await unzipped(stream)).plain);
  }

  /** So many bytes; null where the stream ends before. */
  async exactly(length: number): Promise<Bytes | null> {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      if (this.#held.length === 0 && !(await this.#more())) return null;
      const taken = this.#held.subarray(0, length - at);
      bytes.set(taken, at);
      at += taken.length;
      this.#held = this.#held.subarray(taken.length);
    }
    return bytes;
  }

  /** The bytes before the next line break; null where there is none within the next `most` bytes. */
  async line(most: number): Promise<Bytes | null> {
    const bytes: number[] = [];
    while (bytes.length <= most) {
      const next = await this.exactly(1);
      if (!next) return null;
      if (next[0] === 10) return Uint8Array.from(bytes);
      bytes.push(next[0] ?? 0);
    }
    return null;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#reader.read();
    if (done) return false;
    this.#held = value;
    return true;
  }
}
