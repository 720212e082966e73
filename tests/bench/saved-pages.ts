import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { root } from '../run/root.mjs';

/** A web page as it was saved. */
export interface SavedPage {
  url: string;
  html: string;
}

const Pages = v.record(v.string(), v.object({ url: v.string() }));

/** Public sets that are too large for the tree, and the pages of the tests. */
const places = ['../shared/data/read', '../shared/data/pages'];
const ownPages = 'tests/pages/saved';

function pagesIn(folder: string): SavedPage[] {
  const list = ['ground-truth.json', 'expected.json'].find((name) =>
    existsSync(join(folder, name)),
  );
  if (list === undefined) throw new Error(`${folder} has no ground-truth.json`);
  const pages = v.parse(Pages, JSON.parse(readFileSync(join(folder, list), 'utf8')));
  const file = (id: string): string =>
    [join(folder, 'html', `${id}.html.gz`), join(folder, `${id}.html.gz`)].find(existsSync) ?? '';
  return Object.entries(pages).map(([id, { url }]) => ({
    url,
    html: gunzipSync(readFileSync(file(id))).toString('utf8'),
  }));
}

/** The pages of a folder; without one, those of the public sets, or else those of the tests. */
export function savedPages(path: string | null): SavedPage[] {
  if (path !== null) return pagesIn(path);
  const present = places.map((place) => join(root, place)).filter(existsSync);
  return (present.length > 0 ? present : [join(root, ownPages)]).flatMap(pagesIn);
}
