/** What changed in an article that was read again. */
export interface Revision {
  number: number;
  /** Id of the article. */
  article: string;
  /** When the change was seen, in milliseconds since 1970. */
  at: number;
  /** The earlier headline, where it changed. */
  headline: string | null;
  /** Paragraphs that are gone, word for word. */
  removed: string[];
  /** Paragraphs that are new, word for word. */
  added: string[];
  /** Correction notes that are new. */
  corrections: string[];
}
