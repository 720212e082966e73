import { describe, expect, it } from 'vitest';
import trained from '../../../lib/match/judge-weights.json' with { type: 'json' };
import { PAIR_FEATURES } from '../../../lib/match/pair-features.ts';

describe('the trained weights', () => {
  it('are those of the features as they are now', () => {
    expect(Object.keys(trained.weights)).toEqual([...PAIR_FEATURES]);
    expect(new Set(PAIR_FEATURES).size).toBe(PAIR_FEATURES.length);
  });
});
