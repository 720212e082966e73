import { findBrowser } from '../e2e/find-browser.ts';
import { runTool, type ToolResult } from './run-tool.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
type BrowserName = keyof typeof PACKAGES;

function isPresent(name: BrowserName): boolean {
  try {
    findBrowser(name);
    return true;
  } catch {
    return false;
  }
}

/** The installations so far: apt-get takes one at a time. */
let installed: Promise<unknown> = Promise.resolve();

/** Installs the browsers that are missing, by Debian's packages and as root; else says how. */
export function ensureBrowsers(names: BrowserName[]): Promise<ToolResult> {
  const result = installed.then(() => installMissing(names));
  installed = result;
  return result;
}

async function installMissing(names: BrowserName[]): Promise<ToolResult> {
  const missing = names.filter((name) => !isPresent(name)).map((name) => PACKAGES[name]);
  if (missing.length === 0) return { ok: true, output: '' };
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const byHand = `Install them by hand: apt-get ${install.join(' ')}`;
  if (process.getuid?.() !== 0) return { ok: false, output: `${missing.join(', ')}. ${byHand}` };
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runTool('apt-get', ['update', '-q'], quiet);
  const result = update.ok ? await runTool('apt-get', install, quiet) : update;
  return result.ok ? result : { ok: false, output: `${result.output}\n${byHand}` };
}
