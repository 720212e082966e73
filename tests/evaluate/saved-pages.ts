import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const groundTruth = v.record(v.string(), v.object({ url: v.string() }));

/** A web page as it was saved for the suite `read`. */
export interface SavedPage {
  id: string;
  url: string;
  html: string;
}

/** The pages of a folder that its `ground-truth.json` names, one by one: together they are large. */
export function* savedPages(folder: string): Generator<SavedPage> {
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
  for (const [id, { url }] of Object.entries(v.parse(groundTruth, truth))) {
    const packed = readFileSync(join(folder, 'html', `${id}.html.gz`));
    yield { id, url, html: gunzipSync(packed).toString('utf8') };
  }
}
