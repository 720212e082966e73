/**
 * Goes up whenever `indexTerms` gives other keys for the same article: segments written under another
 * version are indexed again.
 */
export const INDEX_VERSION = 1;
