/** A node of a decision tree: a question about one feature, or (feature -1) a leaf with its score. */
export type TreeNode = [feature: number, thresholdOrScore: number, left: number, right: number];

/** Boosted decision trees: their leaves sum to the log-odds of "one and the same question". */
export interface Forest {
  features: string[];
  base: number;
  trees: TreeNode[][];
}

/** The probability, 0 to 1, that a forest gives to a row of features. */
export function forestProbability(forest: Forest, row: readonly number[]): number {
  let odds = forest.base;
  for (const tree of forest.trees) {
    let at = 0;
    for (let node = tree[at]; node; node = tree[at]) {
      const [feature, threshold, left, right] = node;
      if (feature < 0) {
        odds += threshold;
        break;
      }
      at = (row[feature] ?? 0) <= threshold ? left : right;
    }
  }
  return 1 / (1 + Math.exp(-odds));
}
