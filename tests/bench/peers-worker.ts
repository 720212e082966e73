// Measures the search libraries in a thread of its own: at 300,000 articles they need more memory than Node
// gives its main thread beside the corpus.
import { parentPort, workerData } from 'node:worker_threads';
import { benchCorpus } from './corpus-pack.ts';
import { measurePeers } from './corpus-peers.ts';

const { articles, queries } = benchCorpus(Number(workerData));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(measurePeers(articles, queries));
