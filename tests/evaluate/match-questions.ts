import { findCandidates } from '../../lib/match/candidates.ts';
import { memoryIndex } from '../../lib/match/memory-index.ts';
import { growNeighbourhood, type Neighbourhood } from '../../lib/match/neighbourhood.ts';
import type { Comparable } from '../../lib/match/comparable.ts';
import type { MatchStory } from './match-story.ts';
import { pseudoRandom } from './pseudo-random.ts';

/** An article and its candidates, the article first. */
export interface Question {
  /** Ids of the articles. */
  ids: string[];
  /** The story of each. */
  stories: MatchStory[];
  /** The features of two of them, by their places. */
  features: (place: number, other: number) => number[];
}

/** As if the table of event words lacked some of its types, about four of ten. */
function forgetEventTypes(members: readonly Comparable[], random: () => number): void {
  const vectors = members.flatMap(({ events, openingEvents }) => [events, openingEvents]);
  for (const type of new Set(vectors.flatMap(({ weights }) => [...weights.keys()]))) {
    if (random() >= 0.4) continue;
    for (const vector of vectors) {
      vector.square -= (vector.weights.get(type) ?? 0) ** 2;
      if (vector.square < 1e-9) vector.square = 0;
      vector.weights.delete(type);
    }
  }
}

/** The features of two articles by their places, each computed when first asked for. */
function rememberFeatures({ members, features }: Neighbourhood): Question['features'] {
  const known = new Map<number, number[]>();
  return (place, other) => {
    const key = place * members.length + other;
    const [a, b] = [members[place], members[other]];
    const found = known.get(key) ?? (a && b ? features(a, b) : []);
    known.set(key, found);
    return found;
  };
}

/** Asks each article of a corpus made of these stories; `forgetful` takes event types away. */
export async function askAll(
  stories: readonly MatchStory[],
  forgetful = false,
): Promise<Question[]> {
  const random = pseudoRandom(11);
  const storyOf = new Map(stories.flatMap((s) => s.articles.map((a) => [a.id, s] as const)));
  const articles = stories.flatMap((story) => story.articles);
  const corpus = memoryIndex(articles);
  const questions: Question[] = [];
  for (const article of articles) {
    const { articles: found, holders, size } = await findCandidates(article, corpus);
    const others = [...found.values()].filter((other) => other.id !== article.id);
    const neighbourhood = growNeighbourhood([article, ...others]).compare(holders, size);
    if (forgetful) forgetEventTypes(neighbourhood.members, random);
    const asked = [article, ...others];
    questions.push({
      ids: asked.map(({ id }) => id),
      stories: asked.flatMap(({ id }) => storyOf.get(id) ?? []),
      features: rememberFeatures(neighbourhood),
    });
  }
  return questions;
}
