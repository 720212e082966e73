/**
 * What came of something that the reader wanted to have written: `private`, since nothing is written in
 * a private window; `storage_full` and `database`, where the database could not.
 */
export type WriteOutcome = 'done' | 'private' | 'storage_full' | 'database';
