import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is true. `wanted` completes "Waited … ms for"; a question that throws counts
 * as not yet (a document may be between two pages).
 */
export async function waitFor(
  isSo: () => Promise<boolean>,
  wanted: () => string | Promise<string>,
  timeout = 20_000,
): Promise<void> {
  const end = Date.now() + timeout;
  let failure: unknown = null;
  while (Date.now() < end) {
    try {
      if (await isSo()) return;
      failure = null;
    } catch (error) {
      failure = error;
    }
    await sleep(100);
  }
  throw new Error(`Waited ${timeout} ms for ${await wanted()}`, { cause: failure });
}
