import type { ReadResult } from '../article/read-result.ts';
import type { PageState } from './page-state.ts';

/** What any page's content script may send. Its sender is not trusted: the background parses it. */
export interface PageMessages {
  /** The page in the sender's tab was read; `url` is the address at the time of reading. */
  'page-read': { send: { url: string; result: ReadResult }; answer: null };
}

/** What only the extension's own pages may send. */
export interface OwnMessages {
  /** What is known of the page in this tab; reads the page first where that is allowed. */
  'page-state': { send: { tab: number }; answer: PageState };
  /** Fetch what is new for one source, or for all; the progress stands in the sources table. */
  'sync-now': { send: { source: string | null }; answer: null };
  /** Stop the running sync; what was written so far is swept. */
  'sync-cancel': { send: Record<string, never>; answer: null };
}

export type Messages = PageMessages & OwnMessages;
