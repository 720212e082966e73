import { backgroundShare } from './background.ts';

/**
 * How many articles the built-in word frequencies count for. A corpus of a few articles then borrows
 * its frequencies from general news; one of thousands speaks for itself.
 */
const BACKGROUND_ARTICLES = 300;

/**
 * Inverse document frequency of a term, smoothed with general news.
 * @param term a normalised term
 * @param holders how many articles of the corpus hold it
 * @param size how many articles the corpus has
 * @returns natural logarithm of all over holders, above 0
 */
export function inverseFrequency(term: string, holders: number, size: number): number {
  const expected = backgroundShare(term) * BACKGROUND_ARTICLES;
  return Math.log(1 + (size + BACKGROUND_ARTICLES) / (holders + expected));
}
