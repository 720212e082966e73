import type { SyncFailure } from './sync-failure.ts';

export type SourceKind = 'bundled' | 'pack' | 'feed' | 'sitemap' | 'file' | 'kept';

/** What one run did, in articles. */
export interface RunCounts {
  added: number;
  removed: number;
  /** Records that were refused: malformed, too large, given twice. */
  refused: number;
}

/** A run that changed nothing. */
export const noCounts: RunCounts = { added: 0, removed: 0, refused: 0 };

/** The outcome of one run. */
export interface SourceRun {
  /** Milliseconds since 1970. */
  at: number;
  outcome: 'updated' | 'unchanged' | 'failed' | 'cancelled';
  counts: RunCounts;
  reason: SyncFailure | null;
}

/** How far a run is; `done` and `total` count articles. */
export interface Progress {
  done: number;
  total: number;
  /** `waiting` for others to end. */
  phase: 'waiting' | 'asking' | 'fetching' | 'writing' | 'sweeping';
}

/** Where corpus articles come from. */
export interface Source {
  id: string;
  kind: SourceKind;
  title: string;
  /** Who publishes it, as the source says. */
  publisher: string | null;
  address: string | null;
  /** Milliseconds since 1970, as every time here. */
  added: number;
  lastRun: SourceRun | null;
  /** Set while a run is under way. */
  progress: Progress | null;
  /** Sequence number of what is held; 0 before anything is. */
  sequence: number;
  /** SHA-256 of the manifest that is held. */
  manifest: string | null;
  /** After this time what is held is old news; null where the publisher sets no time. */
  expires: number | null;
  /** Goes up by one with each switch. */
  generation: number;
  /** The parts that are seen. */
  parts: number[];
  /** Ids that the publisher withdrew and that are hidden, but not yet deleted. */
  withdrawn: string[];
  /** A run wrote parts that are not seen yet: keep the complete ones for the next run. */
  pending: boolean;
  /** The publisher's key (base64url), pinned on first use. */
  key: string | null;
  /** A key other than the pinned one that was met: the reader chooses. */
  offeredKey: string | null;
  /** When the reader removed it; it is swept later, so that this can be undone. */
  removed: number | null;
  /** When it is to be synced by itself again. */
  due?: number;
  /** Runs in a row that failed. */
  failures?: number;
  /** Until then its server asked to be left alone. */
  waitUntil?: number;
  /** Of a feed or sitemap that was read before. */
  feed?: FeedState;
}

/** What is remembered of a feed between its runs. */
export interface FeedState {
  /** What the server called the version that was read last. */
  etag: string | null;
  lastModified: string | null;
  /** Whether the reader wants the whole articles fetched. */
  whole: boolean;
  /** Origins that its articles lie on. */
  sites: string[];
  /** Of the last run that wanted whole articles: how many, and how many of them it could not read. */
  lastWhole?: { wanted: number; unread: number };
  /** How often in vain the page of an article was asked for, of those that are to be asked for again. */
  tries?: Record<string, number>;
}

/** A feed that was not read yet. */
export const newFeedState: FeedState = {
  etag: null,
  lastModified: null,
  whole: false,
  sites: [],
};

/** Whether a source has an address that is to be asked for news. */
export function isSubscribed({ kind, address, removed }: Source): boolean {
  return removed === null && address !== null && ['pack', 'feed', 'sitemap'].includes(kind);
}

/** A source of which nothing is held yet. */
export function newSource(
  given: Pick<Source, 'id' | 'kind' | 'title' | 'address' | 'added'>,
): Source {
  return {
    publisher: null,
    lastRun: null,
    progress: null,
    sequence: 0,
    manifest: null,
    expires: null,
    generation: 0,
    parts: [],
    withdrawn: [],
    pending: false,
    key: null,
    offeredKey: null,
    removed: null,
    ...given,
  };
}
