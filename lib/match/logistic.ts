/** A logistic regression: how much each feature counts, by name, and where it starts from. */
export interface LogisticWeights {
  intercept: number;
  weights: Record<string, number>;
}

/** How likely a case with these features is, 0 to 1; `names` and `features` have the same order. */
export function logistic(
  by: LogisticWeights,
  names: readonly string[],
  features: readonly number[],
): number {
  let sum = by.intercept;
  for (const [i, name] of names.entries()) sum += (by.weights[name] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
