import type { Article } from '../../lib/article/article.ts';
import { corpusIndex } from '../../lib/corpus/corpus-index.ts';
import { openCorpus } from '../../lib/corpus/database.ts';
import { findRelated } from '../../lib/match/find-related.ts';
import type { IndexSize, MatchTimes } from './worker-answers.ts';

/** A number as the database keeps it, in bytes. */
const keyBytes = 9;

/** Made while the script is loaded, as the background makes its own; it is opened by the first match. */
const corpus = openCorpus();

async function timeMatches(articles: readonly Article[]): Promise<MatchTimes> {
  const times: MatchTimes = { matches: [], related: [] };
  let begun = performance.now();
  for (const article of articles) {
    const related = await findRelated(article, corpusIndex(corpus));
    times.matches.push(performance.now() - begun);
    times.related.push(related.length);
    begun = performance.now();
  }
  return times;
}

async function indexSize(): Promise<IndexSize> {
  let bytes = 0;
  await corpus.postings.each((block) => {
    bytes += block.length + keyBytes;
  });
  return { bytes };
}

/** Answers a list of open articles with the times of their matches, null with the index's size. */
self.addEventListener('message', ({ data }: MessageEvent<Article[] | null>) => {
  const answer = data === null ? indexSize() : timeMatches(data);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has no origin
  void answer.then((figures) => self.postMessage(figures));
});
