import data from './word-frequencies.json' with { type: 'json' };

const TERMS = new Map(Object.entries(data.terms));

/** A term that the table does not know stands in fewer than this many of its texts. */
const UNSEEN = 1.5;

/** Share of news articles whose lead holds the term, from a table that ships with the extension. */
export function backgroundShare(term: string): number {
  return (TERMS.get(term) ?? UNSEEN) / data.texts;
}

/** Whether every-day news language has the term; false for names and rare words. */
export function isCommon(term: string): boolean {
  return TERMS.has(term);
}
