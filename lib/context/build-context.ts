import type { Article } from '../article/article.ts';
import { compareClaims } from '../facts/compare-claims.ts';
import { extractClaims } from '../facts/extract-claims.ts';
import type { Fact, Verdict } from '../facts/fact.ts';
import { copyGroups } from '../match/copy-groups.ts';
import { findRelated } from '../match/find-related.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { summarise, type Context } from './context.ts';
import type { Corpus } from './corpus.ts';

/**
 * Everything that is shown for one page.
 * @param people - full names, main person first
 * @returns null where the corpus holds nothing about the same story
 */
export async function buildContext(
  article: Article,
  people: string[],
  corpus: Corpus,
): Promise<Context | null> {
  const related = await findRelated(article, corpus);
  const sameStory = related.filter((one) => one.relation !== 'same-people');
  if (sameStory.length === 0) return null;
  const articles = await corpus.articlesById(related.map((one) => one.article));
  const inStory = new Set(sameStory.map((one) => one.article));
  const coverage = articles.filter((other) => inStory.has(other.id));
  const claims = (await Promise.all(coverage.map((other) => corpus.claimsOf(other)))).flat();
  claims.push(...extractClaims(article));
  const story = [article, ...coverage];
  return {
    article: summarise(article),
    people,
    related,
    articles: Object.fromEntries([article, ...articles].map((one) => [one.id, summarise(one)])),
    timeline: buildTimeline(story, claims),
    facts: compareClaims(claims, story).toSorted(byVerdict),
    counts: countsOf(story),
  };
}

const order: Verdict[] = ['disagree', 'update', 'refine', 'agree', 'single'];

function byVerdict(a: Fact, b: Fact): number {
  return order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.confidence - a.confidence;
}

/** An article whose outlet is unknown counts as an outlet of its own: it came from somewhere. */
function countsOf(story: Article[]): Context['counts'] {
  const outlets = new Set(story.map(({ outlet, id }) => outlet.domain ?? outlet.name ?? id));
  return {
    articles: story.length,
    outlets: outlets.size,
    independentTexts: copyGroups(story).length,
  };
}
