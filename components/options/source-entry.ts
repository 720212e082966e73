/** The outcome of one run; times are ms since 1970. */
export interface RunEntry {
  at: number;
  outcome: 'updated' | 'unchanged' | 'failed' | 'cancelled';
  counts: { added: number; removed: number; refused: number };
  /** Names a text `sync_failure_*`. */
  reason: string | null;
}

/** One source as the options page lists it; the corpus' own rows fit. Times are ms since 1970. */
export interface SourceEntry {
  id: string;
  kind: 'bundled' | 'pack' | 'feed' | 'sitemap' | 'file' | 'kept';
  title: string;
  address: string | null;
  lastRun: RunEntry | null;
  /** Set while a run is under way; counted in articles. */
  progress: {
    done: number;
    total: number;
    phase: 'waiting' | 'asking' | 'fetching' | 'writing' | 'sweeping';
  } | null;
  /** After this time the source is old news. */
  expires: number | null;
  /** A key other than the one known so far. */
  offeredKey: string | null;
  /**
   * Of a feed: whether its whole articles are fetched, the origins that they lie on, and how many of
   * those that the last run wanted could not be read.
   */
  feed?: { whole: boolean; sites: string[]; lastWhole?: { wanted: number; unread: number } };
}

/** What the reader can do with a source. */
export interface SourceActions {
  /** Null syncs all. */
  onSync: (source: string | null) => void;
  /** Null cancels all. */
  onCancel: (source: string | null) => void;
  onRemove: (source: SourceEntry) => void;
  onAcceptKey: (source: string) => void;
  /** Called straight from the click, so that the articles' sites can be asked for in it. */
  onWhole: (source: SourceEntry, whole: boolean) => void;
  /** The last runs of a source, newest first. */
  readRuns: (source: string) => Promise<RunEntry[]>;
}

/** Whether there is an address to ask for news. */
export function canSync({ kind, address }: SourceEntry): boolean {
  return address !== null && kind !== 'bundled' && kind !== 'file' && kind !== 'kept';
}
