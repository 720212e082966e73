import * as v from 'valibot';
import { pageAddress } from '../article/page-address.ts';
import { PageReadSchema, type PageRead } from '../messages/page-read.ts';

/** `storage.session`: memory that outlives the worker and ends with the browser. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What was read in the open tabs. Of private tabs nothing is kept. */
export interface PageRecords {
  /** What was read at this address in this tab, wherever it is scrolled to, or null. */
  find(tab: number, url: string): Promise<PageRead | null>;
  keep(tab: number, read: PageRead): Promise<void>;
  /** The tab is closed, or its page has gone. */
  forget(tab: number): Promise<void>;
}

/** Page records over the browser's session storage. */
export function pageRecords(store: SessionStore): PageRecords {
  const key = (tab: number) => `page:${tab}`;
  return {
    async find(tab, url) {
      const stored = (await store.get(key(tab)))[key(tab)];
      const parsed = v.safeParse(PageReadSchema, stored);
      if (!parsed.success) return null;
      return pageAddress(parsed.output.url) === pageAddress(url) ? parsed.output : null;
    },
    async keep(tab, read) {
      try {
        await store.set({ [key(tab)]: read });
      } catch {
        // The quota is reached: a page that is not kept is read again when it is asked for.
        await store.remove(key(tab));
      }
    },
    forget: (tab) => store.remove(key(tab)),
  };
}
