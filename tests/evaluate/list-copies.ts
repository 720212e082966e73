// node tests/evaluate/list-copies.ts STORIES [EXPECTED]: prints each two articles that `findRelated` takes for one
// text. With EXPECTED, a comma-separated list like `s08a1+s08a2`, it fails unless these are all and the only ones.
import { findRelated } from '../../lib/match/find-related.ts';
import { memoryIndex } from '../../lib/match/memory-index.ts';
import { articlesOf, readStories } from './story-file.ts';

const [path, expected] = process.argv.slice(2);
if (!path) throw new Error('usage: list-copies.ts STORIES [EXPECTED]');
const articles = readStories(path).flatMap(articlesOf);
const corpus = memoryIndex(articles);
const found = new Set<string>();
for (const article of articles)
  for (const { article: other, relation } of await findRelated(article, corpus))
    if (relation === 'copy') found.add([article.id, other].toSorted().join('+'));
for (const pair of found) console.log(pair);
if (expected !== undefined) {
  const wanted = new Set(expected.split(','));
  const missed = [...wanted.difference(found)];
  const invented = [...found.difference(wanted)];
  console.error(
    `${found.size} found; missed ${missed.join(' ') || 'none'}; invented ${invented.join(' ') || 'none'}`,
  );
  if (missed.length + invented.length > 0) process.exitCode = 1;
}
