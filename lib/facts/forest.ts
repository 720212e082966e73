/** The scores of leaves are whole numbers, so many to one of log-odds: shorter to store. */
export const SCORES_TO_ONE = 100;

/**
 * A decision tree: the score of a leaf, or a question about one feature with the tree for values up to the
 * threshold and the one for greater values.
 */
export type Tree = number | [feature: number, threshold: number, upTo: Tree, above: Tree];

/** Boosted decision trees: their leaves sum to the log-odds of "one and the same question". */
export interface Forest {
  base: number;
  trees: Tree[];
}

/** The probability, 0 to 1, that a forest gives to a row of features. */
export function forestProbability(forest: Forest, row: readonly number[]): number {
  let odds = forest.base;
  for (const tree of forest.trees) odds += scoreOf(tree, row) / SCORES_TO_ONE;
  return 1 / (1 + Math.exp(-odds));
}

function scoreOf(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}
