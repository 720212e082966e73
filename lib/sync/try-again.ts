import type { Wait } from './host-turns.ts';

/** Milliseconds before each further attempt. */
const PAUSES = [200, 1_000, 5_000];

/**
 * Attempts something on a disk that is full, and again after a while: it may have no room even for that,
 * before the browser has undone what failed.
 * @param attempt - gives null where it did not succeed
 * @returns what it gave, or null where no attempt succeeded
 */
export async function tryAgain<T>(wait: Wait, attempt: () => Promise<T | null>): Promise<T | null> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await wait(pause);
    const given = await attempt();
    if (given !== null) return given;
  }
  return null;
}
