import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { FetchedPage } from '../../lib/messages/fetched-page.ts';

const folders = [
  { folder: join('tests', 'pages', 'saved'), list: 'expected.json' },
  { folder: join('tests', 'pages', 'compared'), list: 'pages.json' },
];

const List = v.record(v.string(), v.object({ url: v.string() }));

/** The saved pages that every DOM must read alike, by name. */
export function comparedPages(): (FetchedPage & { name: string })[] {
  return folders.flatMap(({ folder, list }) => {
    const pages = v.parse(List, JSON.parse(readFileSync(join(folder, list), 'utf8')));
    return Object.entries(pages).map(([name, { url }]) => {
      const html = gunzipSync(readFileSync(join(folder, `${name}.html.gz`))).toString('utf8');
      return { name, url, html };
    });
  });
}
