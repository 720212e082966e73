/** What the reader looks for in the corpus; empty fields ask for nothing. */
export interface BrowseQuery {
  /** Words of the headline and the beginning of the text; all of them must stand there. */
  words: string;
  /** A person's name, or its beginning. */
  person: string;
  /** An outlet's registrable domain or name, or a part of it. */
  outlet: string;
  /** First and last day as YYYY-MM-DD; an undated article is on no day. */
  from: string;
  to: string;
  /** Only articles that the reader keeps. */
  kept: boolean;
}
