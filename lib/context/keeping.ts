/** What changed in a kept article when it was read again. */
export interface Change {
  /** When it was seen, in milliseconds since 1970. */
  at: number;
  /** The earlier headline, where it changed. */
  headline: string | null;
  /** Figures that changed within a paragraph, as the article writes them. */
  figures: { before: string; now: string }[];
  /** Correction notes that are new, word for word. */
  corrections: string[];
}

/** How the open article stands with the articles that the reader keeps. */
export interface Keeping {
  kept: boolean;
  /** Newest first. */
  changes: Change[];
  /** Why its present version could not be kept, where that was to happen by itself. */
  failed: 'storage_full' | 'database' | null;
}
