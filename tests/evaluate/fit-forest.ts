import type { Forest } from '../../lib/facts/forest.ts';
import { featureNames, foldOf, settings } from './alignment-families.ts';
import type { Family } from './alignment-families.ts';
import { boostTrees } from './boost-trees.ts';
import type { Example } from './boost-trees.ts';

/**
 * The forest of a family, grown as `alignment-families.ts` says.
 * @param without - the fold whose stories it is not to see; null where it sees all
 */
export function fitForest(
  rows: readonly Example[],
  family: Family,
  without: number | null,
): Forest {
  const seen = rows.filter(
    (row) => row.family === family && (without === null || foldOf(row.story) !== without),
  );
  return boostTrees(seen, featureNames[family], settings[family]);
}
