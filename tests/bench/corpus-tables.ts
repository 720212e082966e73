import type { CorpusLine } from './corpus.ts';
import { shown } from './quantile.ts';
import type { Plot, Table } from './report.ts';

const sizeOf = ({ articles }: CorpusLine): string => articles.toLocaleString('en');

function matchTable(lines: readonly CorpusLine[]): Table {
  return {
    title: 'Matching in the extension (targets at 100,000: woken 40 / 120 ms, open 15 / 40 ms)',
    columns: ['articles', 'woken p50', 'woken p95', 'open p50', 'open p95', 'first after start'],
    rows: lines.map((line) => [
      sizeOf(line),
      ...[line.woken.p50, line.woken.p95, line.open.p50, line.open.p95, line.first].map(shown),
    ]),
    note: 'Milliseconds in a new worker of the extension, half a second after the tab that begins it was opened: woken with the opening of the database, open without.',
  };
}

function importTable(lines: readonly CorpusLine[]): Table {
  return {
    title: 'Importing a pack (targets at 100,000: 90 s, 100 ms, 150 MB, 700 bytes)',
    columns: [
      'articles',
      'seconds',
      'longest stall ms',
      'background heap MB',
      'index bytes an article',
    ],
    rows: lines.map((line) => [
      sizeOf(line),
      ...[line.import.seconds, line.import.stall, line.import.heap, line.indexPerArticle].map(
        shown,
      ),
    ]),
  };
}

function popupTable(lines: readonly CorpusLine[]): Table {
  return {
    title: 'Opening the popup on a page with coverage (targets at 100,000: p95 100 / 400 ms)',
    columns: [
      'articles',
      'opened',
      'paint p50',
      'paint p95',
      'whole p50',
      'whole p95',
      'empty p50',
      'empty p95',
    ],
    rows: lines.map((line) => {
      const { paint, whole, empty, opened } = line.popup;
      const spreads = [paint, whole, empty].flatMap(({ p50, p95 }) => [p50, p95]);
      return [sizeOf(line), opened, ...spreads.map(shown)];
    }),
    note: 'The empty popup has no style, no script and no question: what the browser takes for its window.',
  };
}

function peerTable(lines: readonly CorpusLine[]): Table {
  return {
    title: 'Public search libraries on the same articles and pages, in Node',
    columns: ['articles', 'tool', 'indexing s', 'stored MB', 'loading ms', 'p50 ms', 'p95 ms'],
    rows: lines.flatMap((line) =>
      line.peers.map(({ tool, indexing, stored, loading, p50, p95 }) => [
        sizeOf(line),
        tool,
        ...[indexing / 1000, stored / 1e6, loading, p50, p95].map(shown),
      ]),
    ),
    note: 'They find articles by words alone, and load their whole index first.',
  };
}

function growth(lines: readonly CorpusLine[]): Plot {
  const series = (name: string, of: (line: CorpusLine) => number) => ({
    name,
    points: lines.map((line): [number, number] => [line.articles, of(line)]),
  });
  return {
    title: 'Matching by the size of the corpus',
    x: 'articles',
    y: 'ms',
    series: [
      series('woken, p50', (line) => line.woken.p50),
      series('woken, p95', (line) => line.woken.p95),
      series('open, p50', (line) => line.open.p50),
      series('open, p95', (line) => line.open.p95),
      series('minisearch, p95', (line) => line.peers[0]?.p95 ?? 0),
      series('flexsearch, p95', (line) => line.peers[1]?.p95 ?? 0),
    ],
  };
}

/** The figures of corpora of several sizes, as tables and a plot. */
export function corpusTables(lines: readonly CorpusLine[]): { tables: Table[]; plots: Plot[] } {
  const tables = [matchTable, importTable, popupTable, peerTable].map((table) => table(lines));
  return { tables, plots: [growth(lines)] };
}
