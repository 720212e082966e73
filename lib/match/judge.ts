import weights from './judge-weights.json' with { type: 'json' };
import { logistic } from './logistic.ts';
import { PAIR_FEATURES } from './pair-features.ts';

/**
 * How likely two articles with these features are about one event, 0 to 1. The weights were learned on
 * annotated stories and on news by `tests/evaluate/train-match.ts`, which cross-validates them by story.
 */
export const judgeSameEvent = logistic(weights, PAIR_FEATURES);
