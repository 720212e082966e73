/** What the reader said about two articles. */
export interface Correction {
  /** Both article ids, sorted, as JSON. */
  id: string;
  first: string;
  second: string;
  says: 'same-story' | 'other-story';
  /** Milliseconds since 1970. */
  at: number;
}
