import type { SourceEntry } from '../../components/options/source-entry.ts';
import { mayFetchNow } from './may-fetch.ts';

/** The addresses for which a source needs the browser's permission. */
export function addressesOf({ kind, address, feed }: SourceEntry): string[] {
  // The one that comes in the package has an address, too, but not on the web.
  if (kind === 'bundled' || address === null) return [];
  return [address, ...(feed?.whole ? feed.sites : [])];
}

/** Which sources the browser does not let us fetch from; it is asked once for each site. */
export function barredSources() {
  const granted = new Map<string, Promise<boolean>>();
  const isGranted = (address: string): Promise<boolean> => {
    const { origin } = new URL(address);
    const known = granted.get(origin) ?? mayFetchNow(origin);
    granted.set(origin, known);
    return known;
  };
  return {
    /** Permissions have changed: the browser is asked anew. */
    forget: (): void => granted.clear(),
    /** The ids of those of these sources. */
    async among(sources: readonly SourceEntry[]): Promise<string[]> {
      const barred: string[] = [];
      for (const source of sources) {
        const all = await Promise.all(addressesOf(source).map(isGranted));
        if (all.includes(false)) barred.push(source.id);
      }
      return barred;
    },
  };
}
