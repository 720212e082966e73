import type { SourceEntry } from '../../components/options/source-entry.ts';
import { mayFetchNow } from './may-fetch.ts';

/** The addresses for which a source needs the browser's permission. */
export function addressesOfSource({ kind, address, feed }: SourceEntry): string[] {
  // The one that comes in the package has an address, too, but not on the web.
  if (kind === 'bundled' || address === null) return [];
  return [address, ...(feed?.whole ? feed.sites : [])];
}

/**
 * Which sources the browser does not let us fetch from. It is asked once for each site, and a source
 * that has not changed is not looked at again: there may be hundreds, and the list changes often.
 */
export function barredSources() {
  const granted = new Map<string, Promise<boolean>>();
  let known = new WeakMap<SourceEntry, Promise<boolean>>();
  const isGranted = (address: string): Promise<boolean> => {
    const { origin } = new URL(address);
    const answer = granted.get(origin) ?? mayFetchNow(origin);
    granted.set(origin, answer);
    return answer;
  };
  const isBarred = (source: SourceEntry): Promise<boolean> => {
    const answer =
      known.get(source) ??
      Promise.all(addressesOfSource(source).map(isGranted)).then((all) => all.includes(false));
    known.set(source, answer);
    return answer;
  };
  return {
    /** Permissions have changed: the browser is asked anew. */
    forget: (): void => {
      granted.clear();
      known = new WeakMap();
    },
    /** The ids of those of these sources. */
    async among(sources: readonly SourceEntry[]): Promise<string[]> {
      const barred = await Promise.all(sources.map(isBarred));
      return sources.filter((_, at) => barred[at]).map(({ id }) => id);
    },
  };
}
