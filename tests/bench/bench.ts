// npm run bench -- [SUITE] [--path FOLDER] [--full] [--huge]: measures the project's own code beside public
// tools in the same run, and writes bench-report/index.html and bench-report/results.jsonl.
// Other work on the machine changes the milliseconds, much less the ratios.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Report } from './report.ts';
import { reportPage, tableText } from './report-page.ts';

const suites = {
  read: () => import('./read.ts'),
  facts: () => import('./facts.ts'),
  corpus: () => import('./corpus.ts'),
  sync: () => import('./sync.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    path: { type: 'string' },
    full: { type: 'boolean', default: false },
    huge: { type: 'boolean', default: false },
  },
});
const chosen = Object.entries(suites).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
if (chosen.length === 0) {
  console.error(
    `usage: npm run bench -- [${Object.keys(suites).join('|')}] [--path FOLDER] [--full] [--huge]`,
  );
  process.exit(2);
}

const folder = 'bench-report';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/results.jsonl`, '');
const about = `${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
const reports: Report[] = [];
for (const [suite, load] of chosen) {
  const { bench } = await load();
  const report = await bench({ path: values.path ?? null, full: values.full, huge: values.huge });
  reports.push(report);
  for (const line of report.lines)
    appendFileSync(`${folder}/results.jsonl`, `${JSON.stringify({ suite, ...line })}\n`);
  for (const table of report.tables) console.log(`${tableText(table)}\n`);
  writeFileSync(`${folder}/index.html`, reportPage(reports, about));
}
console.log(`Report: ${folder}/index.html`);
