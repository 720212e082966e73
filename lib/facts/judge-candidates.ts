import type { AlignmentModel } from './alignment-model.ts';
import type { Candidate } from './candidate.ts';
import { forestProbability } from './forest.ts';
import type { Judged } from './judged.ts';

/** Asks the scorer about every candidate; the likeliest come first. */
export function judgeCandidates(candidates: readonly Candidate[], model: AlignmentModel): Judged[] {
  return candidates
    .map((candidate) => {
      const { forest, threshold } = model.families[candidate.family];
      const probability = forestProbability(forest, candidate.features);
      return { ...candidate, probability, flagged: probability >= threshold };
    })
    .toSorted((a, b) => b.probability - a.probability);
}
