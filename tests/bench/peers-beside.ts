import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PeerFigures } from './corpus-peers.ts';

/** Enough for 300,000 articles and both indexes of them. */
const MEGABYTES = 12_000;

/** What the search libraries need for a generated corpus of `count` articles, the one that `benchCorpus` makes. */
export async function peersBeside(count: number): Promise<PeerFigures[]> {
  const worker = new Worker(new URL('peers-worker.ts', import.meta.url), {
    workerData: count,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const [figures] = await once(worker, 'message');
  return figures;
}
