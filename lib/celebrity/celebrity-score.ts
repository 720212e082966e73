import { CELEBRITY_FEATURES } from './celebrity-features.ts';
import type { Feature } from './celebrity-features.ts';
import trained from './celebrity-weights.json' with { type: 'json' };

/** How an article was judged: the logit, and what each feature added to it. */
export interface CelebrityScore {
  /** The probability, 0 to 1, that it is celebrity news. */
  probability: number;
  celebrity: boolean;
  contributions: { feature: Feature; amount: number }[];
}

/** Weighs features with the trained weights; `filed` is added for what the site says itself. */
export function scoreCelebrity(features: Record<Feature, number>, filed: number): CelebrityScore {
  const contributions = CELEBRITY_FEATURES.map((feature) => ({
    feature,
    amount: features[feature] * trained.weights[feature],
  }));
  const logit = contributions.reduce((sum, { amount }) => sum + amount, trained.bias + filed);
  const probability = 1 / (1 + Math.exp(-logit));
  return { probability, celebrity: probability >= trained.threshold, contributions };
}
