/**
 * Runs something, a few at once.
 * @param onWait - called where it has to wait, before it does
 * @param signal - ends the waiting, with its reason thrown; what runs is not concerned
 */
export type Slots = <T>(
  run: () => Promise<T>,
  onWait: () => Promise<void>,
  signal?: AbortSignal,
) => Promise<T>;

/** @param most - how many run at once; others wait until one of them ends */
export function slots(most: number): Slots {
  let taken = 0;
  const waiting = new Set<() => void>();

  const isFull = (): boolean => taken === most;
  const oneEnds = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      waiting.add(resolve);
      signal?.addEventListener('abort', () => {
        waiting.delete(resolve);
        reject(signal.reason);
      });
    });

  return async (run, onWait, signal) => {
    if (isFull()) await onWait();
    while (isFull()) await oneEnds(signal);
    taken += 1;
    try {
      return await run();
    } finally {
      taken -= 1;
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      }
    }
  };
}
