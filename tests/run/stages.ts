import { checkManifest } from './check-manifest.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { buildPackage, lintAddOn } from './packages.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';
import { oneCheck, type Stage } from './stage.ts';

const tool = (name: string, command: string, ...args: string[]): Stage => ({
  name,
  async run() {
    const { ok, output } = await runTool(command, args, { NO_COLOR: '1' });
    return oneCheck(ok, output);
  },
});

const e2e = (browser: 'chromium' | 'firefox'): Stage => ({
  name: `e2e ${browser}`,
  async run() {
    const present = await ensureBrowsers([browser]);
    if (!present.ok) return oneCheck(false, present.output, 'no browser');
    return runVitest(`e2e-${browser}`, 'tests/e2e/vitest.config.ts', {
      SECOND_SOURCE_BROWSER: browser,
    });
  },
});

/**
 * What `npm test` does, in order: the quick checks first, then the packages, then the browsers. Stages of one
 * line run at once: a browser test waits more than it works.
 */
export const stages: Stage[][] = [
  [
    tool('format', 'prettier', '--check', '.'),
    tool('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  ],
  [tool('types', 'tsc', '--noEmit')],
  [tool('unused', 'knip', '--config', 'tests/knip.ts')],
  [tool('unused product', 'knip', '--config', 'tests/knip.ts', '--production')],
  [{ name: 'unit', run: () => runVitest('unit', 'tests/vitest.config.ts') }],
  [{ name: 'package chrome', run: () => buildPackage('chrome') }],
  [{ name: 'package firefox', run: () => buildPackage('firefox') }],
  [{ name: 'manifest chrome', run: () => checkManifest('chrome') }],
  [{ name: 'manifest firefox', run: () => checkManifest('firefox') }],
  [{ name: 'add-on lint', run: lintAddOn }],
  [e2e('chromium'), e2e('firefox')],
];
