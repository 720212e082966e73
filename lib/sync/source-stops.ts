/** Signals by which what is done for one source is ended, or all that is being done. */
export function sourceStops() {
  let ofAll = new AbortController();
  const own = new Map<string, AbortController>();
  return {
    /** Ends with all that is being done now. */
    ofAll: (): AbortSignal => ofAll.signal,
    /** Ends with what is done for one source now, or with `all`. */
    of: (source: string, all = ofAll.signal): AbortSignal => {
      const stop = own.get(source) ?? new AbortController();
      own.set(source, stop);
      return AbortSignal.any([all, stop.signal]);
    },
    /** Ends what is done for one source, or for null all. What begins later is not concerned. */
    cancel: (source: string | null): void => {
      if (source === null) {
        ofAll.abort();
        ofAll = new AbortController();
      } else {
        own.get(source)?.abort();
        own.delete(source);
      }
    },
  };
}
