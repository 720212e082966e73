import { mkdir, readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';
import { runTool } from './run-tool.ts';
import type { StageResult } from './stage.ts';
import { root } from './root.mjs';

const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.array(v.string()),
        }),
      ),
    }),
  ),
});

/** What passed only when it was tried again; an earlier failure stays in the report. */
function retriedIn({ testResults }: v.InferOutput<typeof ReportSchema>): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
}

/**
 * Runs vitest and counts its tests, and names those that it had to try twice. A file that does not load
 * counts as one failed test.
 */
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
  const again = retriedIn(counts);
  const retried = again.length > 0 ? `, ${again.length} retried: ${again.join('; ')}` : '';
  return {
    passed: counts.numPassedTests,
    failed: Math.max(counts.numFailedTests, ok ? 0 : 1),
    note: `${counts.numPassedTests} of ${counts.numPassedTests + counts.numFailedTests} tests${skipped}${retried}`,
    output,
  };
}
