import { proposeCandidates } from '../../lib/facts/propose-candidates.ts';
import type { Proposals } from '../../lib/facts/propose-candidates.ts';
import { claimsOf } from './claims-of.ts';
import { articlesOf } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** The claims of a story's articles and the pairs of them that are to be judged. */
export function proposalsOf(story: StoryFile): Proposals {
  const articles = articlesOf(story);
  return proposeCandidates(articles.flatMap(claimsOf), articles);
}
