import { mkdir, readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';
import { runTool } from './run-tool.ts';
import type { StageResult } from './stage.ts';
import { root } from './root.ts';

const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});

/** Runs vitest and counts its tests. A file that does not load counts as one failed test. */
export async function runVitest(
  name: string,
  config: string,
  environment: Record<string, string> = {},
): Promise<StageResult> {
  const report = `${root}/.cache/${name}.json`;
  await mkdir(`${root}/.cache`, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', config, '--root', '.', ...reporters];
  const { ok, output } = await runTool('vitest', args, { ...environment, NO_COLOR: '1' });
  const json = await readFile(report, 'utf8').catch(() => null);
  if (json === null) return { passed: 0, failed: 1, note: 'did not run', output };
  const counts = v.parse(ReportSchema, JSON.parse(json));
  const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
  return {
    passed: counts.numPassedTests,
    failed: Math.max(counts.numFailedTests, ok ? 0 : 1),
    note: `${counts.numPassedTests} of ${counts.numPassedTests + counts.numFailedTests} tests${skipped}`,
    output,
  };
}
