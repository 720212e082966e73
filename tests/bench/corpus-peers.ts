import { Document as FlexDocument } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Article } from '../../lib/article/article.ts';
import { quantile } from './quantile.ts';

/** What a search library needs for a corpus, in milliseconds, bytes and bytes. */
export interface PeerFigures {
  tool: string;
  indexing: number;
  stored: number;
  loading: number;
  p50: number;
  p95: number;
}

interface Entry {
  id: number;
  title: string;
  text: string;
}

/** What both libraries get: the headline and the first 600 characters, as our index does. */
function entryOf(article: Article, id: number): Entry {
  const text = article.paragraphs.join(' ').slice(0, 600);
  return { id, title: article.headline ?? '', text };
}

function timed<T>(work: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function queryTimes(queries: readonly Entry[], search: (text: string) => unknown) {
  const times = queries.map(({ title }) => timed(() => search(title))[0]);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function miniSearch(entries: readonly Entry[], queries: readonly Entry[]): PeerFigures {
  const options = { fields: ['title', 'text'], searchOptions: { boost: { title: 3 } } };
  const [indexing, built] = timed(() => {
    const index = new MiniSearch<Entry>(options);
    index.addAll(entries);
    return index;
  });
  const stored = JSON.stringify(built);
  const [loading, index] = timed(() => MiniSearch.loadJSON<Entry>(stored, options));
  const times = queryTimes(queries, (text) => index.search(text));
  return { tool: 'minisearch', indexing, stored: stored.length, loading, ...times };
}

function emptyFlex(): FlexDocument {
  return new FlexDocument({ document: { id: 'id', index: ['title', 'text'] } });
}

function flexSearch(entries: readonly Entry[], queries: readonly Entry[]): PeerFigures {
  const [indexing, built] = timed(() => {
    const index = emptyFlex();
    for (const { id, title, text } of entries) index.add({ id, title, text });
    return index;
  });
  const parts: [string, string][] = [];
  built.export((key: string, data: string) => {
    parts.push([key, data]);
  });
  const [loading, index] = timed(() => {
    const loaded = emptyFlex();
    for (const [key, data] of parts) loaded.import(key, data);
    return loaded;
  });
  const stored = parts.reduce((sum, [, data]) => sum + (data?.length ?? 0), 0);
  const times = queryTimes(queries, (text) => index.search(text, { suggest: true, limit: 30 }));
  return { tool: 'flexsearch', indexing, stored, loading, ...times };
}

/** Public search libraries on the same articles and the same open pages; they ask for the headline. */
export function measurePeers(corpus: readonly Article[], open: readonly Article[]): PeerFigures[] {
  const entries = corpus.map(entryOf);
  const queries = open.map(entryOf);
  return [miniSearch(entries, queries), flexSearch(entries, queries)];
}
