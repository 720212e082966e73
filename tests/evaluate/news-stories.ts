import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { readDetectRows } from './detect-rows.ts';
import { FOLDS, type MatchStory } from './match-story.ts';
import { DOUBTFUL_NEWS, NEWS_EVENTS } from './news-events.ts';
import { parsedPage } from './parsed-page.ts';
import { pseudoRandom } from './pseudo-random.ts';
import { savedPages } from './saved-pages.ts';

/** Characters that tell the saved pages apart. */
const ID_LENGTH = 8;

/**
 * Real news of ../shared/data as the matcher meets it: most articles tell of an event of which no other article
 * tells, many of them about the same people, places or games.
 */
export function newsStories(data: string): MatchStory[] {
  const eventOf = new Map(
    NEWS_EVENTS.trim()
      .split('\n')
      .flatMap((line) => line.split(' ').map((id) => [id, line] as const)),
  );
  const doubtful = new Set(DOUBTFUL_NEWS.split(/\s+/));
  const articles = [
    ...readDetectRows(join(data, 'detect', 'articles.jsonl')).map(({ article }) => article),
    ...savedArticles(join(data, 'read')),
  ].filter(({ id }) => !doubtful.has(id));
  const events = Map.groupBy(articles, ({ id }) => eventOf.get(id) ?? id.replace(/_\d$/, ''));
  return [...events].map(([id, group], place) => ({ id, articles: group, fold: place % FOLDS }));
}

function savedArticles(folder: string): Article[] {
  const articles: Article[] = [];
  for (const { id, url, html } of savedPages(folder)) {
    const result = readArticle(parsedPage(html), url, 'any');
    if ('article' in result) articles.push({ ...result.article, id: id.slice(0, ID_LENGTH) });
  }
  return articles;
}

/** Days over which the events of news are spread. */
const DAYS = 10;
const DAY = 86_400_000;
/** Any day will do. */
const FIRST_DAY = 19_000;

/** The same news as if each event had a day of its own and each article came out within two days of it. */
export function datedNews(stories: readonly MatchStory[]): MatchStory[] {
  const random = pseudoRandom(5);
  return stories.map((story) => {
    const day = FIRST_DAY + Math.floor(random() * DAYS);
    const articles = story.articles.map((article): Article => {
      const at = new Date((day + Math.floor(random() * 3)) * DAY);
      return { ...article, published: { iso: at.toISOString().slice(0, 10), origin: 'pack' } };
    });
    return { ...story, articles };
  });
}
