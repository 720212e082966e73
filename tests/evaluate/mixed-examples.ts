import type { Example } from './boost-trees.ts';
import type { MixedStory } from './mixed-stories.ts';
import { proposalsOf } from './proposals-of.ts';

/** The pairs of mixed stories whose sides come from different stories, as examples of what is no disagreement. */
export function mixedExamples(mixtures: readonly MixedStory[]): Example[] {
  return mixtures.flatMap(({ story, storyOf }) => {
    const { nodes, candidates } = proposalsOf(story);
    const storiesOf = (side: readonly number[]) =>
      new Set(side.map((index) => storyOf.get(nodes[index]?.claim.evidence.article ?? '')));
    return candidates
      .filter(({ a, b }) => storiesOf(a).isDisjointFrom(storiesOf(b)))
      .map(({ family, features }): Example => ({
        family,
        features,
        positive: false,
        weight: 1,
        story: story.id,
      }));
  });
}
