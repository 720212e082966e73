/** A logistic regression: how much each feature counts, by name, and where it starts from. */
export interface LogisticWeights {
  intercept: number;
  weights: Record<string, number>;
}

/**
 * Tells how likely a case is, 0 to 1, by its features in the order of `names`. The weights are looked up once:
 * a match asks for hundreds of cases.
 */
export function logistic(
  by: LogisticWeights,
  names: readonly string[],
): (features: readonly number[]) => number {
  const weights = names.map((name) => by.weights[name] ?? 0);
  return (features) => {
    let sum = by.intercept;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
}
