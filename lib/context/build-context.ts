import type { Article } from '../article/article.ts';
import { compareClaims } from '../facts/compare-claims.ts';
import { extractClaims } from '../facts/extract-claims.ts';
import type { Fact, Verdict } from '../facts/fact.ts';
import { copyGroups } from '../match/copy-groups.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { summarise, type Context } from './context.ts';
import type { Corpus } from './corpus.ts';
import { findStory, type Story } from './find-story.ts';

/**
 * Everything that is shown for one page.
 * @param people - full names, main person first
 * @param found - the story, where it was looked up before
 * @returns null where the corpus holds nothing about the same story
 */
export async function buildContext(
  article: Article,
  people: string[],
  corpus: Corpus,
  found?: Story,
): Promise<Context | null> {
  const { related, leftOut } = found ?? (await findStory(article, corpus));
  const sameStory = related.filter((one) => one.relation !== 'same-people');
  if (sameStory.length === 0) return null;
  const reading = corpus.articlesById([...related.map((one) => one.article), ...leftOut]);
  const ownClaims = extractClaims(article); // while the database is at work
  const articles = await reading;
  const inStory = new Set(sameStory.map((one) => one.article));
  const coverage = articles.filter((other) => inStory.has(other.id));
  const claims = [...(await corpus.claimsOf(coverage)), ...ownClaims];
  const story = [article, ...coverage];
  return {
    article: summarise(article),
    people,
    related,
    leftOut,
    articles: Object.fromEntries([article, ...articles].map((one) => [one.id, summarise(one)])),
    timeline: inOrder([
      ...buildTimeline(story, claims),
      ...buildTimeline(
        articles.filter(({ id }) => leftOut.includes(id)),
        [],
      ),
    ]),
    facts: compareClaims(claims, story).toSorted(byVerdict),
    counts: countsOf(story),
  };
}

/** What is in order stays so; the rest finds its place. */
function inOrder(entries: TimelineEntry[]): TimelineEntry[] {
  const start = ({ time }: TimelineEntry): string => time?.earliest ?? '9999';
  return entries.toSorted((a, b) => start(a).localeCompare(start(b)));
}

const order: Verdict[] = ['disagree', 'update', 'refine', 'agree'];

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
