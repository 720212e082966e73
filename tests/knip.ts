import type { KnipConfig } from 'knip';

/**
 * What counts as used. With `--production` the tests do not: code that nothing but its own test calls
 * is reported, though a test may reach into a file for what only that file uses.
 */
export default ({ production = false }: { production?: boolean }): KnipConfig => ({
  entry: [
    'entrypoints/**/*.{ts,tsx,html}!',
    'tests/{evaluate,bench,fuzz,pack}/!(*.test).ts!',
    'tests/**/*.test.{ts,tsx}',
    'tests/run/{run.mjs,install.mjs,test.ts,start.ts}',
    'tests/{vitest.config.ts,e2e/vitest.config.ts,e2e/specs/*.ts}',
    'tests/gallery/{barriers,draw-icons,screenshots}.mjs',
    'tests/gallery/gallery.tsx',
  ],
  project: [
    'entrypoints/**/*.{ts,tsx}!',
    'components/**/*.{ts,tsx}!',
    'lib/**/*.ts!',
    'tests/**/*.{ts,tsx,mjs}',
  ],
  // tests/run calls these by name.
  ignoreDependencies: ['addons-linter', 'oxlint', 'oxlint-tsgolint'],
  ignoreBinaries: ['mount', 'umount'],
  ignoreExportsUsedInFile: production,
});
