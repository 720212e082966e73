// npm test: every check, in order; a failed one does not stop the others. `npm test -- unit e2e` runs
// the stages whose names begin so. The last line alone counts: "N passed, N failed".
import { oneCheck, type Stage, type StageResult } from './stage.ts';
import { stages } from './stages.ts';

const wanted = process.argv.slice(2);
const chosen = stages.map((together) =>
  together.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  ),
);
const total = { passed: 0, failed: 0 };

async function runStage({ name, run }: Stage): Promise<void> {
  const start = performance.now();
  const result: StageResult = await run().catch((error: unknown) => oneCheck(false, String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += result.passed;
  total.failed += result.failed;
  const mark = result.failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`${mark}  ${name.padEnd(16)} ${seconds.padStart(6)} s  ${result.note}`.trimEnd());
  if (result.failed > 0) console.log(result.output.trimEnd().replaceAll(/^/gm, '      '));
}

for (const together of chosen) await Promise.all(together.map(runStage));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && chosen.flat().length > 0 ? 0 : 1;
