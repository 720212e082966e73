/** The import of an export that is under way, or what came of the last one. */
export type ImportEntry =
  | {
      progress: {
        phase: 'waiting' | 'writing' | 'sweeping';
        /** Bytes of the file, as `total`. */
        done: number;
        total: number;
        articles: number;
      };
    }
  | { added: number; refused: number }
  /** Names a text `sync_failure_*`. */
  | { failure: string };
