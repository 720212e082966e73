import type { Article } from '../../lib/article/article.ts';
import { articlesOf, readStories } from './story-file.ts';

/** The articles about one event, as the scorer of matches learns from them. */
export interface MatchStory {
  id: string;
  articles: Article[];
  /** Stories of one fold are never on both sides of a cross-validation. */
  fold: number;
}

export const FOLDS = 7;

/** Groups of tests/sequels whose people meet: the number of the first one. */
const TOGETHER = new Map([
  [18, 5],
  [10, 9],
  [14, 13],
  [17, 16],
  [24, 23],
]);

function readAll(path: string, partOf: (id: string, place: number) => number): MatchStory[] {
  return readStories(path).map((story, place) => ({
    id: story.id,
    articles: articlesOf(story),
    fold: partOf(story.id, place) % FOLDS,
  }));
}

/** The stories of a folder, each for itself. */
export function matchStories(path: string): MatchStory[] {
  return readAll(path, (_, place) => place);
}

/** The same for sequels: all events of one person are in one fold. */
export function sequelStories(path: string): MatchStory[] {
  return readAll(path, (id) => TOGETHER.get(personOf(id)) ?? personOf(id));
}

/** The number that a sequel's name begins with. */
function personOf(id: string): number {
  return Number.parseInt(id, 10);
}

/**
 * One event of each person whole, the other two with one article each, or one of them left out.
 * @param turn which event is whole, and whether one is left out (0 and 1)
 */
export function thinSequels(stories: readonly MatchStory[], turn: number): MatchStory[] {
  return stories.flatMap((story) => {
    const person = personOf(story.id);
    const event = Number(story.id.at(-1)) - 1;
    if (event === (turn + person) % 3) return [story];
    if (event === (turn + person + 1) % 3 && turn !== 2) return [];
    const article = story.articles[(person + turn) % story.articles.length];
    return article ? [{ ...story, articles: [article] }] : [];
  });
}
