/** What a suite of `npm run bench` measured. */
export interface Report {
  title: string;
  /** Machine-readable figures, one object a line of results.jsonl. */
  lines: object[];
  tables: Table[];
  plots: Plot[];
}

export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  /** What a reader must know to judge the figures. */
  note?: string;
}

/** Lines over a logarithmic x axis. */
export interface Plot {
  title: string;
  x: string;
  y: string;
  series: { name: string; points: [x: number, y: number][] }[];
}

/** What may be asked of a suite. */
export interface BenchOptions {
  /** Where the material lies; null for the suite's own choice. */
  path: string | null;
  /** With the corpus of 100,000 articles, which takes a quarter of an hour. */
  full: boolean;
  /** With 300,000, too. */
  huge: boolean;
}
