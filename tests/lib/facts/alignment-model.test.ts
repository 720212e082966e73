import { expect, it } from 'vitest';
import { alignmentModel } from '../../../lib/facts/alignment-model.ts';
import { families, featureNames } from '../../evaluate/alignment-families.ts';

const trained = families.filter((family) => alignmentModel().families[family].threshold < 1);

it.each(trained)('the forest of %s asks for the features as they are now', (family) => {
  const { features } = alignmentModel().families[family].forest;
  expect(features).toEqual([...featureNames[family]]);
  expect(new Set(features).size).toBe(features.length);
});
