import { expect, it } from 'vitest';
import { forestProbability } from '../../lib/facts/forest.ts';
import { boostTrees } from './boost-trees.ts';
import type { Example } from './boost-trees.ts';

const settings = { trees: 40, depth: 2, rate: 0.3, minLeaf: 0.1, ridge: 1 };

function row(features: number[], positive: boolean): Example {
  return { family: 'date', features, positive, weight: 1, story: 'a' };
}

/** Positive where the first feature is set and the second is not; the third says nothing. */
const oneWithoutOther = Array.from({ length: 64 }, (_, i) => {
  const [x, y] = [i & 1, (i >> 1) & 1];
  return row([x, y, (i * 7) % 5], x === 1 && y === 0);
});

it('two questions a tree learn what one feature alone does not tell', () => {
  const forest = boostTrees(oneWithoutOther, ['x', 'y', 'noise'], settings);
  expect(forestProbability(forest, [1, 0, 3])).toBeGreaterThan(0.8);
  expect(forestProbability(forest, [1, 1, 3])).toBeLessThan(0.2);
});

it('a feature that may not be asked about is never asked about', () => {
  const forest = boostTrees(oneWithoutOther, ['x', 'y', 'noise'], { ...settings, use: ['noise'] });
  expect(JSON.stringify(forest.trees)).not.toMatch(/\[[01],/);
});

it('the same rows give the same trees, also where each tree sees a part drawn at random', () => {
  const drawn = { rows: 0.5, features: 0.7 };
  const grow = () => boostTrees(oneWithoutOther, ['x', 'y', 'noise'], { ...settings, drawn });
  expect(grow()).toEqual(grow());
});

it('rows without an answer give the share of what is positive', () => {
  const rows = [row([0], true), row([0], false), row([0], false), row([0], false)];
  expect(forestProbability(boostTrees(rows, ['x'], settings), [0])).toBeCloseTo(0.25, 2);
});
