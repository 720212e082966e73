/** How two articles belong together, closest first. */
export type Relation = 'copy' | 'same-event' | 'same-storyline' | 'same-people';

/** Why two articles were matched, for the reader. */
export interface MatchReason {
  kind: 'said-by-reader' | 'copied-text' | 'people' | 'words' | 'quotations' | 'numbers' | 'dates';
  /** What is shared, as the articles write it: names, words, the first words of a quotation. */
  values: string[];
}

/** One article of the corpus that belongs to the article asked about. */
export interface Related {
  /** Id of the article. */
  article: string;
  relation: Relation;
  /** 0 to 1; only orders the list and is never shown. */
  score: number;
  reasons: MatchReason[];
}
