/** A source that was found and can be added. */
export interface FoundEntry {
  kind: 'pack' | 'feed' | 'sitemap';
  title: string;
  address: string;
}

/**
 * What came of something that the reader asked for: one source or several were added, or found and
 * wait for a choice, or nothing was; `failure` names a text `sync_failure_*`.
 */
export type Outcome =
  | { title: string }
  | { count: number }
  | { failure: string }
  | {
      found: FoundEntry[];
      /** Adds those of these addresses; called straight from the click. */
      add: (addresses: string[]) => Promise<Outcome>;
    };
