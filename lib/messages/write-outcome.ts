/**
 * What came of something that the reader wanted to have written: `private`, since nothing is written in
 * a private window; `storage_full` and `database`, where the database could not.
 */
export type WriteOutcome = 'done' | 'private' | 'storage_full' | 'database';

/** Also what came of keeping a page: there may be no article on it. */
export type KeepOutcome = WriteOutcome | 'no_article';
