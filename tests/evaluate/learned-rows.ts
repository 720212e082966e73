import { alteredExamples, annotatedExamples } from './alignment-examples.ts';
import { isIndependent, isRetold, mixedWeight, originalOf, weights } from './alignment-families.ts';
import type { Family } from './alignment-families.ts';
import type { Example } from './boost-trees.ts';
import { mixedExamples } from './mixed-examples.ts';
import { mixedStories } from './mixed-stories.ts';
import { readStories } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** How often each story is mixed with others. */
const MIXTURES = 2;

/** What the scorer learns from. */
export interface LearnedRows {
  stories: StoryFile[];
  /** Copies of the stories, in each of which one value was altered. */
  copies: StoryFile[];
  /** The pairs of all of them and of mixed stories, weighing as `alignment-families.ts` says. */
  rows: Example[];
  /** How many annotated pairs a family has, and how many of them disagree. */
  annotated: (family: Family) => { pairs: number; disagreeing: number };
}

/**
 * @param annotated - folders of stories with commas between, the one with what outlets really wrote first
 * @param perturbed - folders of what `perturb.mjs` made of them
 */
export function learnedRows(annotated: string, perturbed: string): LearnedRows {
  const [written = [], ...others] = annotated.split(',').map(readStories);
  const stories = [...written, ...others.flat()];
  const retold = stories.filter(({ id }) => isRetold(id));
  const real = new Set([...written, ...retold].map(({ id }) => id));
  const copies = perturbed.split(',').flatMap(readStories);
  const natural = annotatedExamples(stories);
  const mixtures = mixedStories(
    stories.filter(({ id }) => real.has(id)),
    MIXTURES,
  );
  const shareOf = ({ family, story }: Example): number => {
    const { real: ofReal, invented, beside } = weights[family];
    if (real.has(originalOf(story))) return ofReal;
    return isIndependent(originalOf(story)) ? invented : beside;
  };
  return {
    stories,
    copies,
    rows: [
      ...[...natural, ...alteredExamples(copies, natural)].flatMap((row) =>
        weighted(row, shareOf(row)),
      ),
      ...mixedExamples(mixtures).flatMap((row) => weighted(row, mixedWeight[row.family])),
    ],
    annotated: (family) => {
      const own = natural.filter((row) => row.family === family);
      return { pairs: own.length, disagreeing: own.filter(({ positive }) => positive).length };
    },
  };
}

function weighted(row: Example, share: number): Example[] {
  return share === 0 ? [] : [{ ...row, weight: row.weight * share }];
}
