import { askTwice } from './ask-twice.ts';

/**
 * Asks the background to write something, and once more where no answer came: to be used for what is
 * the same written twice as written once.
 * @param pause - passes before the second time
 * @returns `unknown` where the second time fails too: it may have been written, or not
 */
export async function askToWrite<Outcome>(
  ask: () => Promise<Outcome | undefined>,
  pause: () => Promise<void>,
): Promise<Outcome | 'unknown'> {
  try {
    return await askTwice(ask, pause);
  } catch {
    return 'unknown';
  }
}
