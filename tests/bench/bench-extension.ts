import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run/run-tool.ts';
import { bundle } from './bundle.ts';

/**
 * Notes when the popup first painted and when the story stood there, in ms since it was opened. Its
 * document does not wait for it.
 */
const popupWatch = `
  globalThis.benchPopup = { paint: null, whole: null };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') benchPopup.paint = startTime;
  }).observe({ type: 'paint', buffered: true });
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  function look() {
    if (!document.querySelector('.story-counts')) return;
    observer.disconnect();
    requestAnimationFrame(() => (benchPopup.whole = performance.now()));
  }
`;

const watch = '<script async src="/bench-popup.js"></script>';
/** A popup without style, script or question: what the browser takes for its window alone. */
const emptyPopup = `<!doctype html><title>Empty</title>${watch}<p class="story-counts">Nothing.</p>`;

/** The content security policy refuses scripts that the build does not know. */
function withoutPolicy(manifest: string): void {
  const { content_security_policy: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(rest));
}

/**
 * Builds the extension into a folder of its own, as readers get it.
 * @returns the folder of the unpacked extension
 */
export async function builtExtension(
  folder: string,
  browser: 'chrome' | 'firefox',
): Promise<string> {
  const options = JSON.stringify({ outDir: folder, browser, manifestVersion: 3 });
  // In a process of its own: its output folder is no option of the command, and it draws a spinner.
  const script = `import { build } from 'wxt'; await build(${options})`;
  const { ok, output } = await runTool('node', ['--input-type=module', '--eval', script]);
  if (!ok) throw new Error(output);
  return join(folder, `${browser}-mv3`);
}

/**
 * Builds the extension into a folder of its own, with what measures it: a script for a worker
 * (corpus-worker.ts) and a watch in the popup. Its own code is what readers get.
 * @returns the folder of the unpacked extension
 */
export async function benchExtension(folder: string): Promise<string> {
  const extension = await builtExtension(folder, 'chrome');
  withoutPolicy(join(extension, 'manifest.json'));
  writeFileSync(
    join(extension, 'bench-worker.js'),
    await bundle('corpus-worker.ts', 'benchWorker'),
  );
  writeFileSync(join(extension, 'bench-popup.js'), popupWatch);
  const popup = join(extension, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', `<head>${watch}`));
  return extension;
}

/** Runs something while the popup of a built extension is an empty page. */
export async function withEmptyPopup<T>(extension: string, run: () => Promise<T>): Promise<T> {
  const popup = join(extension, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, emptyPopup);
  try {
    return await run();
  } finally {
    writeFileSync(popup, html);
  }
}
