import { readdir, readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { runTool } from './run-tool.ts';
import { oneCheck, type StageResult } from './stage.ts';
import { root } from './root.mjs';

/** In bytes; what a reader downloads at install. */
const LARGEST_PACKAGE = 400_000;

/** In bytes, gzipped: the script that stands in every page of the sites that the reader chose. */
const LARGEST_NOTICE_SCRIPT = 8_000;

/** In bytes, gzipped: the script that reads a page. */
const LARGEST_READING_SCRIPT = 30_000;

/** A name within the library that finds an article's body, as it stands in built code. */
const READER = 'unlikelyCandidates';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Builds the extension and packs it as it would be published; fails where that is too large. */
export async function buildPackage(browser: 'chrome' | 'firefox'): Promise<StageResult> {
  const built = await runTool('wxt', ['zip', '-b', browser, '--mv3'], { NO_COLOR: '1' });
  if (!built.ok) return oneCheck(false, built.output);
  const files = await readdir(`${root}/.output`);
  const file = files.find((name) => name.endsWith(`-${browser}.zip`));
  if (!file) return oneCheck(false, `${built.output}\nNo package in .output`);
  const { size } = await stat(`${root}/.output/${file}`);
  const gzipped = async (script: string) =>
    gzipSync(await readFile(`${root}/.output/${browser}-mv3/${script}`)).length;
  const notice = await gzipped('notice.js');
  const reading = await gzipped('read-page.js');
  const readers = (await builtScripts(browser)).filter((code) => code.includes(READER)).length;
  const note = [
    `${file} ${kilobytes(size)} of ${kilobytes(LARGEST_PACKAGE)}`,
    `gzipped, noticing script ${kilobytes(notice)} of ${kilobytes(LARGEST_NOTICE_SCRIPT)}`,
    `reading script ${kilobytes(reading)} of ${kilobytes(LARGEST_READING_SCRIPT)}`,
    `the reader ${readers === 1 ? 'once' : `${readers} times`}`,
  ].join(', ');
  const fits =
    size <= LARGEST_PACKAGE &&
    notice <= LARGEST_NOTICE_SCRIPT &&
    reading <= LARGEST_READING_SCRIPT &&
    readers === 1;
  return oneCheck(fits, note, note);
}

const LintSchema = v.object({
  summary: v.object({ errors: v.number(), warnings: v.number() }),
  errors: v.array(v.unknown()),
});

/** Lints the Firefox build as the add-on store does; warnings are counted, errors fail. */
export async function lintAddOn(): Promise<StageResult> {
  const { output } = await runTool('addons-linter', ['.output/firefox-mv3', '--output', 'json']);
  const start = output.indexOf('{');
  if (start < 0) return oneCheck(false, output);
  const { summary, errors } = v.parse(LintSchema, JSON.parse(output.slice(start)));
  const note = `${summary.errors} errors, ${summary.warnings} warnings`;
  return oneCheck(summary.errors === 0, JSON.stringify(errors, null, 2), note);
}

/** The text of every script of a build. */
export async function builtScripts(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const folder = `${root}/.output/${browser}-mv3`;
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((name) => name.endsWith('.js'));
  return Promise.all(scripts.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}
