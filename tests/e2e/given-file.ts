import * as v from 'valibot';
import type { View } from './driver.ts';

/** A file that the extension gave to its reader. */
export interface GivenFile {
  name: string;
  bytes: Buffer;
}

/**
 * Does something for which a page gives a file, and takes the file where the browser would have saved
 * it.
 */
export async function givenFile(view: View, act: () => Promise<void>): Promise<GivenFile> {
  await view.evaluate(`void (() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => ((globalThis.given = blob), create.call(URL, blob));
    // A link that stands in no document tells only itself of its clicks.
    HTMLAnchorElement.prototype.click = function () { globalThis.givenName = this.download; };
  })()`);
  await act();
  const bytes = await view.evaluate(
    'given.arrayBuffer().then((bytes) => [...new Uint8Array(bytes)])',
  );
  return {
    name: v.parse(v.string(), await view.evaluate('givenName')),
    bytes: Buffer.from(v.parse(v.array(v.number()), bytes)),
  };
}
