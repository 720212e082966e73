import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { type Site, startSite } from '../e2e/site.ts';
import { ensureBrowsers } from '../run/ensure-browsers.ts';
import { benchExtension, withEmptyPopup } from './bench-extension.ts';
import { articlePage } from './article-page.ts';
import {
  importPack,
  type ImportFigures,
  indexBytes,
  matchInWorker,
  openPopupOn,
  startExtension,
} from './corpus-browser.ts';
import { benchCorpus, writeCorpusPack } from './corpus-pack.ts';
import type { PeerFigures } from './corpus-peers.ts';
import { likenessTable } from './corpus-likeness.ts';
import { corpusTables } from './corpus-tables.ts';
import { peersBeside } from './peers-beside.ts';
import { quantile } from './quantile.ts';
import type { BenchOptions, Report } from './report.ts';

// Of ten openings the 95th percentile is the slowest one.
const wakings = 30;
const popups = 30;

/** Median and 95th percentile in milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
}

/** What was measured with a corpus of one size. */
export interface CorpusLine {
  articles: number;
  import: ImportFigures;
  /** Bytes of the index for each article, texts aside. */
  indexPerArticle: number;
  /** A match in a worker that has just begun, opening the database included. */
  woken: Spread;
  /** Matches with the database open. */
  open: Spread;
  /** The first match after the browser's start, opening included. */
  first: number;
  related: number;
  /** `empty` is the first paint of a popup with nothing in it, opened in turns with ours. */
  popup: { paint: Spread; whole: Spread; empty: Spread; opened: number };
  peers: PeerFigures[];
}

const spread = (times: readonly number[]): Spread => ({
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
});

async function measure(extension: string, folder: string, articles: number): Promise<CorpusLine> {
  const file = join(folder, `${articles}.pack.gz`);
  const queries = await writeBenchPack(articles, file);
  const site = await startSite();
  const driver = await startExtension(extension, site);
  try {
    const imported = await importPack(driver, file);
    const indexPerArticle = (await indexBytes(driver)) / articles;
    const { matches, related } = await matchInWorker(driver, queries);
    const woken: number[] = [];
    for (const query of queries.slice(0, wakings))
      woken.push(...(await matchInWorker(driver, [query])).matches);
    const covered = queries.filter((_, at) => (related[at] ?? 0) > 1).slice(0, popups);
    const shown: { paint: number; whole: number }[] = [];
    const empty: number[] = [];
    for (const query of covered) {
      const url = putPage(site, query);
      if (url === null) continue;
      const figures = await openPopupOn(driver, url);
      if (figures) shown.push(figures);
      const window = await withEmptyPopup(extension, () => openPopupOn(driver, url));
      if (window) empty.push(window.paint);
    }
    await driver.restart();
    const first = await matchInWorker(driver, queries.slice(0, 1));
    return {
      articles,
      import: imported,
      indexPerArticle,
      woken: spread(woken),
      open: spread(matches.slice(1)),
      first: first.matches[0] ?? Number.NaN,
      related: quantile(related, 0.5),
      popup: {
        paint: spread(shown.map(({ paint }) => paint)),
        whole: spread(shown.map(({ whole }) => whole)),
        empty: spread(empty),
        opened: shown.length,
      },
      peers: await peersBeside(articles),
    };
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Only the open pages stay in memory: the corpus goes to the disk. */
async function writeBenchPack(count: number, file: string): Promise<Article[]> {
  const { articles, queries } = benchCorpus(count);
  await writeCorpusPack(articles, file);
  return queries;
}

function putPage(site: Site, article: Article): string | null {
  if (article.url === null) return null;
  site.put(article.url.replace('https://', ''), articlePage(article));
  return article.url;
}

/** Matching in the real extension, by the size of the corpus, beside public search libraries. */
export async function bench({ full, huge }: BenchOptions): Promise<Report> {
  const { ok, output } = await ensureBrowsers(['chromium']);
  if (!ok) throw new Error(output);
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  try {
    const extension = await benchExtension(folder);
    const sizes = [1000, 10_000, ...(full || huge ? [100_000] : []), ...(huge ? [300_000] : [])];
    const lines: CorpusLine[] = [];
    for (const size of sizes) {
      const line = await measure(extension, folder, size);
      lines.push(line);
      console.error(JSON.stringify(line)); // a large corpus may outlast the patience of who runs this
    }
    const { tables, plots } = corpusTables(lines);
    const title = 'A corpus on the device';
    return { title, lines, tables: [...tables, likenessTable()], plots };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
