import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publishPack, type Publication } from './publish-pack.ts';
import { readArticles } from './read-articles.ts';
import { writePackFile } from './write-pack-file.ts';

const usage = `npm run pack -- ARTICLES PACK [options]

Makes a corpus pack in the folder PACK from the .json, .html and .txt files of the folder ARTICLES, or
brings the pack there up to date.

  --title TEXT        name of the pack
  --publisher TEXT    who publishes it
  --sign KEY.pem      sign with this ECDSA P-256 private key
  --expires TIME      after this time readers are told that the pack is out of date (ISO 8601)
  --file OUT          write the whole pack as one file, too
  --plain             do not compress
  --prune             delete what only earlier publications used`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      publisher: { type: 'string' },
      sign: { type: 'string' },
      expires: { type: 'string' },
      file: { type: 'string' },
      plain: { type: 'boolean' },
      prune: { type: 'boolean' },
    },
  });
  const [from, to] = positionals;
  if (from === undefined || to === undefined || !existsSync(from)) {
    console.error(usage);
    return 2;
  }
  const { articles, refused } = readArticles(from);
  for (const { file, reason } of refused) console.error(`left out ${file}: ${reason}`);
  const { sign, file, ...options } = values;
  const key = sign === undefined ? undefined : readFileSync(sign, 'utf8');
  report(publishPack(articles, to, { ...options, key }), articles.size);
  if (file !== undefined) writePackFile(to, file);
  return 0;
}

function report({ sequence, added, changed, withdrawn, shards }: Publication, total: number): void {
  for (const [what, ids] of Object.entries({ new: added, changed, withdrawn }))
    for (const id of ids) console.log(`${what} ${id}`);
  console.log(
    `${total} articles: ${added.length} new, ${changed.length} changed, ${withdrawn.length} withdrawn`,
  );
  for (const path of shards.written) console.log(`wrote ${path}`);
  console.log(
    `${shards.written.length} shards written, ${shards.kept.length} unchanged; sequence ${sequence}`,
  );
}

process.exitCode = main();
