// node tests/run/run.mjs FILE.ts ARGUMENTS: installs what is missing, then runs the file in the
// project's own Node. A shell that has once looked up `node` goes on using that one, so
// `node install.mjs && node file.ts` would run the file in the Node that a fresh clone found.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { toolEnvironment } from './tool-environment.mjs';

const [file = '', ...args] = process.argv.slice(2);
try {
  install();
  const { status } = spawnSync(`${root}/node_modules/.bin/node`, [file, ...args], {
    env: toolEnvironment,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  // Whoever counts the tests reads the last line.
  if (file.endsWith('/test.ts')) process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
