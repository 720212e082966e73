import type { Context } from '../context/context.ts';
import type { ReadResult } from '../article/read-result.ts';
import type { FetchedPage } from './fetched-page.ts';
import type { PageRead, ReadFailure, TimedRead } from './page-read.ts';
import type { PageState } from './page-state.ts';
import type { KeepOutcome, WriteOutcome } from './write-outcome.ts';

/** What the reader says of two articles. */
export type StoryWord = 'same-story' | 'other-story';

/** A kept article, by its id, and the tab in which the reader decides on it. */
export interface KeptOfTab {
  tab: number;
  article: string;
}

/**
 * Whether a page is read for a view that follows the tabs, where its site is granted: `later`, not
 * now; `once`, where it has not been read yet; `again`, in any case.
 */
export type ReadWish = 'later' | 'once' | 'again';

/** What came of a file: the source that it brought, or why it was refused (a text `sync_failure_*`). */
export type FileImported = { title: string } | { failure: string };

/** What the content script of any page may send. Its sender is not trusted: the background parses it. */
export interface PageMessages {
  /**
   * The page in the sender's tab may hold an article: read it. The answer is null where the browser
   * does not allow it, or not any more, and a failure where it may be asked again.
   */
  'read-me': { send: Record<string, never>; answer: TimedRead | ReadFailure | null };
  /** The page in the sender's tab was read. */
  'page-read': { send: PageRead; answer: null };
}

/** What only the extension's own pages may send. */
export interface OwnMessages {
  /** What is known of the page in this tab; reads the page first where that is allowed. */
  'page-state': { send: { tab: number }; answer: PageState };
  /**
   * What is known of the page in this tab, for a view that is open while the reader goes from tab to
   * tab: nobody has clicked there.
   */
  'followed-page': { send: { tab: number; read: ReadWish }; answer: PageState };
  /**
   * The reader says that the article of this tab and another one are of one story or of two; null
   * takes back what was said.
   */
  'say-of-story': {
    send: { tab: number; article: string; other: string; says: StoryWord | null };
    answer: WriteOutcome;
  };
  /** Keep the article of this tab, in its present version. */
  'keep-page': { send: { tab: number }; answer: KeepOutcome };
  /** Give a kept article up; until the browser's next start it can be had back. */
  'give-up-kept': { send: KeptOfTab; answer: WriteOutcome };
  /** Take back that a kept article was given up. */
  'restore-kept': { send: KeptOfTab; answer: WriteOutcome };
  /** A context made from the bundled stories, for the welcome page; null where they failed to load. */
  example: { send: Record<string, never>; answer: Context | null };
  /** Read a page that was fetched, with the code that reads pages in tabs. */
  'read-fetched': { send: FetchedPage; answer: ReadResult };
  /** Wakes the background, which takes up a sync that was cut short. */
  awake: { send: Record<string, never>; answer: null };
  /** Fetch what is new for one source, or for all; the progress stands in the sources table. */
  'sync-now': { send: { source: string | null }; answer: null };
  /** Import the pack file that the sender offers under this token (handed-file.ts). */
  'import-file': { send: { token: string }; answer: FileImported };
  /** Import the export that the sender offers under this token; how far it is stands in memory. */
  'import-everything': { send: { token: string }; answer: null };
  /** Stop the import of an export that is told of, or all; what was written so far is given back. */
  'import-cancel': { send: { all: boolean }; answer: null };
  /** Stop the sync or import of one source, or for null all; what was written so far is swept. */
  'sync-cancel': { send: { source: string | null }; answer: null };
}

/** What the background tells the extension's own pages that are open; nobody answers. */
export interface ToldMessages {
  /**
   * The page in this tab was read. `state` is what the popup was told of it; null where it was noticed
   * and nobody has asked yet.
   */
  'page-told': { send: { tab: number; state: PageState | null }; answer: undefined };
}

export type Messages = PageMessages & OwnMessages & ToldMessages;
