/** Waits so many milliseconds; rejects when the signal is aborted. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Lets one request to a host run at a time, with a pause after each. */
export interface HostTurns {
  take<T>(host: string, run: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/**
 * @param pause milliseconds between the end of one request to a host and the next
 * @param now milliseconds of a clock
 */
export function hostTurns(wait: Wait, pause: number, now: () => number): HostTurns {
  const lines = new Map<string, Promise<unknown>>();
  const ends = new Map<string, number>();
  /** What is left of the pause; all of it where the clock was set. */
  const rest = (host: string): number => {
    const passed = now() - (ends.get(host) ?? 0);
    return passed < 0 ? pause : Math.max(pause - passed, 0);
  };
  return {
    take(host, run, signal) {
      const before = lines.get(host);
      const turn = (async () => {
        if (before) {
          await before;
          const left = rest(host);
          if (left > 0 && !signal?.aborted) await wait(left, signal).catch(() => undefined);
        }
        return run().finally(() => ends.set(host, now()));
      })();
      lines.set(
        host,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** {@link Wait} by the clock. */
export const waitFor: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
      },
      { once: true },
    );
  });
