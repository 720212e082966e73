// node tests/run/run.mjs FILE.ts ARGUMENTS: installs what is missing, then runs the file in the
// project's own Node. A shell that has once looked up `node` goes on using that one, so
// `node install.mjs && node file.ts` would run the file in the Node that a fresh clone found.
import { spawn } from 'node:child_process';
import { install } from './install.mjs';
import { root, toolEnvironment } from './tool-environment.mjs';

install();
const [file = '', ...args] = process.argv.slice(2);
spawn(`${root}/node_modules/.bin/node`, [file, ...args], {
  env: toolEnvironment,
  stdio: 'inherit',
}).on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
