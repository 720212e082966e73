import { foldOf } from './alignment-families.ts';
import { pseudoRandom } from './pseudo-random.ts';
import type { StoryFile } from './story-file.ts';

/** Of the story that begins a mixture it takes so many articles, and one of each of so many others. */
const OWN = 2;
const OTHERS = 4;

/** Articles of several stories as if they told one, and of which story each is. */
export interface MixedStory {
  story: StoryFile;
  /** By the identifiers of its articles. */
  storyOf: ReadonlyMap<string, string>;
}

/**
 * Mixes stories that have nothing to do with each other: what the articles of two of them tell is no disagreement,
 * however alike it reads. Long articles tell of other people and events in the same way. Only stories of one fold
 * are mixed, and a mixture falls to that fold. The same stories give the same mixtures.
 * @param rounds - how many mixtures each story begins
 */
export function mixedStories(stories: readonly StoryFile[], rounds: number): MixedStory[] {
  const random = pseudoRandom(1);
  return Array.from({ length: rounds }).flatMap(() =>
    [...Map.groupBy(stories, ({ id }) => foldOf(id)).values()].flatMap((fold) => {
      const order = shuffled(fold, random);
      return order.map((story, at) => {
        const others = [...order.slice(at + 1), ...order.slice(0, at)].slice(0, OTHERS);
        return mixtureOf(story, others, random);
      });
    }),
  );
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

function mixtureOf(
  story: StoryFile,
  others: readonly StoryFile[],
  random: () => number,
): MixedStory {
  const parts = [
    { of: story, articles: story.articles.slice(0, OWN) },
    ...others.map((other) => {
      const pick = Math.floor(random() * other.articles.length);
      return { of: other, articles: other.articles.slice(pick, pick + 1) };
    }),
  ].flatMap(({ of, articles }) =>
    articles.map((article) => ({
      of: of.id,
      article: { ...article, id: `${of.id}#${article.id}` },
    })),
  );
  return {
    story: { id: story.id, articles: parts.map(({ article }) => article), facts: [] },
    storyOf: new Map(parts.map(({ of, article }) => [article.id, of])),
  };
}
