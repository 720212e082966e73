import type { Article } from '../article/article.ts';
import type { Related } from '../match/related.ts';
import type { PageRead } from '../messages/page-read.ts';
import { judgeCelebrity } from '../celebrity/judge-celebrity.ts';
import { besideOf } from '../context/beside.ts';
import { buildContext } from '../context/build-context.ts';
import { summarise } from '../context/context.ts';
import type { Keeping } from '../context/keeping.ts';
import type { Corpus } from '../context/corpus.ts';
import { findStory } from '../context/find-story.ts';
import { rememberingCorpus } from '../context/remembering-corpus.ts';
import type { PageState } from '../messages/page-state.ts';

/**
 * The state to show for a page that was read.
 * @param follow - brings a kept article up to date and says how it stands; null where nothing is kept
 */
export async function pageStateOf(
  read: PageRead,
  corpus: Corpus,
  follow: (article: Article) => Promise<Keeping | null>,
): Promise<PageState> {
  if ('refused' in read.result) return { state: 'not-an-article', refusal: read.result.refused };
  const { article } = read.result;
  const verdict = judgeCelebrity(article);
  if (!verdict.celebrity) return { state: 'not-celebrity', article: summarise(article), verdict };
  const remembering = rememberingCorpus(corpus);
  const [keeping, story] = await Promise.all([follow(article), findStory(article, remembering)]);
  const context = await buildContext(article, verdict.people, remembering, story);
  if (context) return { state: 'related', context, verdict, keeping };
  const beside = await besideOf(story, remembering);
  return { state: 'no-related', article: summarise(article), verdict, beside, keeping };
}

/** How many of these articles are about the same story, not about the same people only. */
export function storyCount(related: readonly Related[]): number {
  return related.filter((one) => one.relation !== 'same-people').length;
}

/** The number on the badge for a celebrity article. */
export async function relatedCount(article: Article, corpus: Corpus): Promise<number> {
  return storyCount((await findStory(article, corpus)).related);
}
