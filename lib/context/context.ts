import type { Article, Outlet, StatedDate } from '../article/article.ts';
import type { Fact } from '../facts/fact.ts';
import type { Related } from '../match/related.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';

/** An article as the view needs it: without its text. */
export interface ArticleSummary {
  id: string;
  url: string | null;
  outlet: Outlet;
  /** The headline, or the first words of a text that has none. */
  title: string;
  /** True where `title` is not the outlet's headline but the text's first words. */
  titleFromText: boolean;
  published: StatedDate | null;
  authors: string[];
  credit: string | null;
}

/** What is shown for one page. */
export interface Context {
  article: ArticleSummary;
  /** People the story is about, main person first, full names. */
  people: string[];
  related: Related[];
  /** Every article that `related`, `timeline` and `facts` speak of, the open one among them, by id. */
  articles: Record<string, ArticleSummary>;
  /** Ids of articles that the reader left out: on the timeline, but in no fact and no count. */
  leftOut: string[];
  timeline: TimelineEntry[];
  /** Disagreements first, then updates, then the rest, each by confidence. */
  facts: Fact[];
  /** Copies of one text count as one independent text. The open article counts too. */
  counts: { articles: number; outlets: number; independentTexts: number };
}

/** Summarises an article; a text without headline is named by its first words (at most 12). */
export function summarise(article: Article): ArticleSummary {
  const firstWords = (article.paragraphs[0] ?? '').split(/\s+/).slice(0, 12).join(' ');
  return {
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    title: article.headline ?? firstWords,
    titleFromText: article.headline === null,
    published: article.published,
    authors: article.authors,
    credit: article.credit,
  };
}
