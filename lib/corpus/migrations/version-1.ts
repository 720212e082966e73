/**
 * The tables of schema version 1, in Dexie's notation: primary key first, then indexes. Frozen once
 * shipped: a change is a new file beside this one.
 *
 * `postings` has keys of its own, outside its values.
 */
export const version1 = {
  articles: 'row, [source+id], id, day, outlet',
  segments: '++id, shared',
  parts: '++id, source',
  postings: '',
  sources: 'id',
  corrections: 'id',
  claims: 'article',
  revisions: '++number, article',
  runs: '++number, source',
};
