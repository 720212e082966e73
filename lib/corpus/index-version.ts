/**
 * Goes up whenever `indexTerms` gives other keys for the same article, or blocks are to be laid out in
 * another way: segments written under another version are indexed again. 2: long lists stand apart.
 */
export const INDEX_VERSION = 2;
