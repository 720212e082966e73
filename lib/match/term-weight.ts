import { backgroundShare } from './background.ts';

/** So many articles may hold a term because they tell one story; only more make it a common term. */
const STORY_SIZE = 10;
/** Articles of general news that a corpus is mixed with, so that a small one has sane shares. */
const BACKGROUND_ARTICLES = 300;

/**
 * How much a term tells: the logarithm of one over the share of articles that hold it, from a built-in
 * table of general news, lowered where the corpus holds the term more often than that. A corpus can't
 * raise it, so weights, and what was learned on them, mean the same at 2 and at 100,000 articles.
 * @param holders how many articles of the corpus hold the term; 0 where that is not known
 * @param size how many articles the corpus has
 */
export function termWeight(term: string, holders: number, size: number): number {
  const beyond = Math.max(0, holders - STORY_SIZE) / (size + BACKGROUND_ARTICLES);
  return -Math.log(Math.max(backgroundShare(term), Math.min(0.9, beyond)));
}
