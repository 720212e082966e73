/** How long the removal of a source can be undone, in milliseconds. */
export const UNDO_TIME = 60_000;
