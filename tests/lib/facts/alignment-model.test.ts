import { expect, it } from 'vitest';
import model from '../../../lib/facts/alignment-model.json' with { type: 'json' };
import { families, featureNames } from '../../evaluate/alignment-families.ts';

it.each(families)('the forest of %s asks for the features as they are now', (family) => {
  expect(model.features[family]).toEqual([...featureNames[family]]);
  expect(new Set(model.features[family]).size).toBe(model.features[family].length);
});
