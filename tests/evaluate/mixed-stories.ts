import { foldOf } from './alignment-families.ts';
import type { StoryFile } from './story-file.ts';

/** Of each story so many articles stand beside so many of others. */
const OWN = 2;
const OTHERS = 4;
/** Steps to the other stories, without a common divisor, so that each round takes others. */
const STEP = 7;
const ROUND_STEP = 13;

/** Articles of several stories as if they told one, and of which story each is. */
export interface MixedStory {
  story: StoryFile;
  /** By the identifiers of its articles. */
  storyOf: ReadonlyMap<string, string>;
}

/**
 * Mixes stories that have nothing to do with each other: what the articles of two of them tell is no disagreement,
 * however alike it reads. Long articles tell of other people and events in the same way. Only stories of one fold
 * are mixed, and a mixture falls to that fold.
 * @param rounds - how many mixtures each story begins
 */
export function mixedStories(stories: readonly StoryFile[], rounds: number): MixedStory[] {
  const byFold = Map.groupBy(stories, ({ id }) => foldOf(id));
  return [...byFold.values()].flatMap((fold) =>
    fold.flatMap((story, at) =>
      Array.from({ length: rounds }, (_, round) => {
        const others = Array.from({ length: OTHERS }, (__, k) => {
          const step = (k + 1) * (STEP + ROUND_STEP * round) + round + k + 1;
          return { other: fold[(at + step) % fold.length], pick: at + round + k + 1 };
        });
        return mixtureOf(story, others);
      }),
    ),
  );
}

function mixtureOf(
  story: StoryFile,
  others: readonly { other: StoryFile | undefined; pick: number }[],
): MixedStory {
  const storyOf = new Map<string, string>();
  const taken = (from: StoryFile, article: StoryFile['articles'][number]) => {
    const id = `${from.id}#${article.id}`;
    storyOf.set(id, from.id);
    return { ...article, id };
  };
  const own = story.articles.slice(0, OWN).map((article) => taken(story, article));
  const beside = others.flatMap(({ other, pick }) => {
    if (!other || other === story) return [];
    const article = other.articles[pick % other.articles.length];
    return article && !storyOf.has(`${other.id}#${article.id}`) ? [taken(other, article)] : [];
  });
  return { story: { id: story.id, articles: [...own, ...beside], facts: [] }, storyOf };
}
