import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/specs/*.e2e.ts'],
    pool: 'forks',
    fileParallelism: false,
    // A browser may share two cores with much else.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // As long as waitFor: the default of one second is too short there.
    expect: { poll: { timeout: 20_000 } },
    // A real browser on a busy machine loses a click now and then; what fails twice is a fault.
    retry: 1,
  },
});
