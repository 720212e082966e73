import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { root } from '../run/root.mjs';
import { runTool } from '../run/run-tool.ts';
import { bundle } from './bundle.ts';
import { launchPlainBrowser } from './plain-browser.ts';
import { quantile, shown } from './quantile.ts';
import type { BenchOptions, Report, Table } from './report.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

const repetitions = 5;

type Tool = (document: Document) => unknown;
declare const benchOurs: { tools: Record<string, Tool>; passes: (document: Document) => boolean };
declare const benchPeers: { tools: Record<string, Tool> };

/** What each tool took on one page, in milliseconds: at first and at best. */
interface Reading {
  url: string;
  /** Whether our gate lets it pass. */
  passes: boolean;
  times: Record<string, { first: number; best: number }>;
}

/** Runs in the page: every tool in turn on the same document, another one first on each page. */
function timeTools(rounds: number, turn: number): Omit<Reading, 'url'> {
  const all = Object.entries({ ...benchOurs.tools, ...benchPeers.tools });
  const times: Reading['times'] = {};
  for (let round = 0; round < rounds; round++)
    for (const at of all.keys()) {
      const [name, run] = all[(at + turn) % all.length] ?? [];
      if (name === undefined || !run) continue;
      const start = performance.now();
      run(document);
      const took = performance.now() - start;
      const time = (times[name] ??= { first: took, best: took });
      time.best = Math.min(time.best, took);
    }
  return { passes: benchOurs.passes(document), times };
}

/** Shows saved pages under their own addresses; no script of them runs and nothing else is loaded. */
async function serveSaved(page: Page, shownPage: () => SavedPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = body
      ? request.respond({
          body: shownPage().html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'" },
        })
      : request.abort();
    answer.catch(() => undefined); // the page has gone on
  });
}

async function timePages(pages: readonly SavedPage[]): Promise<Reading[]> {
  const scripts = [
    await bundle('read-ours.ts', 'benchOurs'),
    await bundle('read-peers.ts', 'benchPeers'),
  ];
  const browser = await launchPlainBrowser();
  try {
    const page = await browser.newPage();
    let current = pages[0];
    await serveSaved(page, () => current ?? { url: '', html: '' });
    const readings: Reading[] = [];
    for (const [turn, saved] of pages.entries()) {
      current = saved;
      await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
      for (const script of scripts) await page.evaluate(script);
      readings.push({ url: saved.url, ...(await page.evaluate(timeTools, repetitions, turn)) });
    }
    return readings;
  } finally {
    await browser.close();
  }
}

function timeTable(title: string, readings: readonly Reading[], when: 'first' | 'best'): Table {
  const names = Object.keys(readings[0]?.times ?? {});
  const of = (name: string, share: number): number =>
    quantile(
      readings.flatMap(({ times }) => times[name]?.[when] ?? []),
      share,
    );
  return {
    title: `${title}, ${readings.length} pages`,
    columns: ['tool', 'median ms', 'p95 ms', 'median / Readability', 'p95 / Readability'],
    rows: names.map((name) => [
      name,
      shown(of(name, 0.5)),
      shown(of(name, 0.95)),
      shown(of(name, 0.5) / of('Readability', 0.5)),
      shown(of(name, 0.95) / of('Readability', 0.95)),
    ]),
  };
}

/** The scripts that run in pages, as they are built. */
async function scriptSizes(): Promise<Table> {
  const { ok, output } = await runTool('wxt', ['build'], { NO_COLOR: '1' });
  if (!ok) throw new Error(output);
  const folder = join(root, '.output/chrome-mv3');
  const files = ['notice.js', 'read-page.js'];
  return {
    title: 'Scripts that run in pages',
    columns: ['script', 'kB', 'kB gzipped'],
    rows: files.map((file) => {
      const content = readFileSync(join(folder, file));
      return [file, shown(content.length / 1000), shown(gzipSync(content).length / 1000)];
    }),
  };
}

/** What reading a page costs in real Chromium, beside Readability and Defuddle. */
export async function bench({ path }: BenchOptions): Promise<Report> {
  const sizes = await scriptSizes();
  const readings = await timePages(savedPages(path));
  const read = readings.filter(({ passes }) => passes);
  return {
    title: 'Reading a page',
    lines: readings,
    tables: [
      timeTable(`All pages, best of ${repetitions}`, readings, 'best'),
      timeTable(`Pages that pass the gate, best of ${repetitions}`, read, 'best'),
      timeTable('Pages that pass the gate, the first run', read, 'first'),
      sizes,
    ],
    plots: [],
  };
}
