// Brings node_modules and .wxt up to date. Everything it prints goes to stderr, since the commands
// that start with it (evaluate, pack) write data to stdout. Runs on any Node from 20 on, with
// nothing installed yet.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { toolEnvironment } from './tool-environment.mjs';

function readJson(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * True where node_modules holds what package-lock.json asks for. Compared by version, not by the
 * files' times: a checkout or a copy gives them times that mean nothing. Packages for other systems
 * are optional and may be absent.
 */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !present[path]) || present[path]?.version === version,
  );
}

function changedAt(path) {
  return statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The types that WXT derives from the configuration, the entrypoints and the messages. */
function isPrepared() {
  const prepared = changedAt('.wxt/tsconfig.json');
  const sources = ['wxt.config.ts', 'entrypoints', 'public/_locales/en/messages.json'];
  return prepared > 0 && sources.every((source) => changedAt(source) <= prepared);
}

function runQuietly(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: toolEnvironment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/**
 * Installs the packages and prepares WXT's types, each only where that is needed. Throws with the
 * tool's output where that fails.
 */
export function install() {
  if (!isInstalled()) {
    process.stderr.write('Installing packages (npm ci) …\n');
    runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (isPrepared()) return;
  runQuietly('wxt', ['prepare']);
  // WXT leaves files alone that come out the same.
  utimesSync(`${root}/.wxt/tsconfig.json`, new Date(), new Date());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
