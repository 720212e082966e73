/**
 * What watching a page takes from its window, so that a test can pass one of its own. `document` and
 * `location` are the page's; nothing else of the page is touched.
 */
export interface WatchedWindow extends EventTarget {
  document: EventTarget & {
    /** True while the browser renders a page ahead of a click that may never come. */
    prerendering?: boolean;
    documentElement: { getElementsByTagName(tag: string): { length: number } };
  };
  location: { href: string };
  /** Tells of every change of address, the page's own included; not in every browser. */
  navigation?: EventTarget;
  performance: { now(): number };
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  requestIdleCallback?(run: () => void, options: { timeout: number }): number;
}
