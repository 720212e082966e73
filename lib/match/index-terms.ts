import type { Article } from '../article/article.ts';
import { leadOf } from './lead.ts';
import { nameKeys } from './name-keys.ts';
import { findWords, termOf } from './words.ts';

/** A word of the headline counts as often as this many in the text. */
export const HEADLINE_WEIGHT = 3;

/**
 * What an article is indexed under: the terms of its headline (three times) and of its first 600
 * characters, with their frequency, and `@` with the full name for each person of the lead.
 */
export function indexTerms(article: Article): Map<string, number> {
  const frequencies = new Map<string, number>();
  const add = (key: string, times: number): void => {
    frequencies.set(key, (frequencies.get(key) ?? 0) + times);
  };
  const lead = findWords(leadOf(article.paragraphs));
  for (const word of findWords(article.headline ?? '')) add(termOf(word.written), HEADLINE_WEIGHT);
  for (const word of lead) add(termOf(word.written), 1);
  for (const key of nameKeys(lead).keys()) add(`@${key}`, 1);
  return frequencies;
}
