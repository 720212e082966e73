/** One example: its features, and whether it is a case. */
export interface Example {
  features: number[];
  label: boolean;
  /** How often it counts; once unless given. */
  weight?: number;
}

/** Weights on the features as they are given. */
export interface Fit {
  intercept: number;
  weights: number[];
}

/** Solves a symmetric system by elimination; `rows` hold the right side as their last number. */
function solve(rows: number[][]): number[] {
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  for (let c = 0; c < rows.length; c++) {
    const pivot = rows[c];
    if (!pivot) continue;
    for (const [r, row] of rows.entries()) {
      if (r === c) continue;
      const factor = at(r, c) / at(c, c);
      for (let k = c; k < row.length; k++) row[k] = at(r, k) - factor * at(c, k);
    }
  }
  return rows.map((row, r) => (row.at(-1) ?? 0) / at(r, r));
}

function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/**
 * Fits a logistic regression by Newton's method, with steps halved where a whole one leads astray, and
 * with ridge on the standardised weights.
 * @param ridge the higher, the nearer the weights stay to 0
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const width = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => examples.map((e) => e.features[k] ?? 0));
  const counts = examples.map(({ weight = 1 }) => weight);
  const whole = counts.reduce((a, b) => a + b, 0);
  const means = columns.map((column) => weightedSum(column, counts) / whole);
  const spreads = columns.map((column, k) => {
    const squares = column.map((v) => (v - (means[k] ?? 0)) ** 2);
    return Math.sqrt(weightedSum(squares, counts) / whole) || 1;
  });
  const standard = examples.map(({ features }) => [
    ...features.map((v, k) => (v - (means[k] ?? 0)) / (spreads[k] ?? 1)),
    1,
  ]);
  const loss = (at: readonly number[]): number =>
    standard.reduce(
      (sum, x, n) => {
        const odds = weightedSum(x, at) * (examples[n]?.label ? 1 : -1);
        return (
          sum +
          (counts[n] ?? 1) *
            (odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds)
        );
      },
      (ridge / 2) * at.slice(0, width).reduce((sum, b) => sum + b * b, 0),
    );
  let beta = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < 30; step++) {
    const system = beta.map((b, r) => {
      const row = Array.from({ length: width + 2 }, () => 0);
      const shrink = r < width ? ridge : 1e-6;
      row[r] = shrink;
      row[width + 1] = -shrink * b;
      return row;
    });
    for (const [n, x] of standard.entries()) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * (beta[k] ?? 0), 0)));
      const times = counts[n] ?? 1;
      const error = times * ((examples[n]?.label ? 1 : 0) - p);
      for (const [r, row] of system.entries()) {
        const v = x[r] ?? 0;
        const bend = times * p * (1 - p) * v;
        for (let c = 0; c <= r; c++) row[c] = (row[c] ?? 0) + bend * (x[c] ?? 0);
        row[width + 1] = (row[width + 1] ?? 0) + error * v;
      }
    }
    // The matrix is symmetric: half of the work.
    for (const [r, row] of system.entries())
      for (let c = r + 1; c <= width; c++) row[c] = system[c]?.[r] ?? 0;
    let change = solve(system);
    const after = (): number[] => beta.map((b, k) => b + (change[k] ?? 0));
    // From far away a whole step may lead further away.
    for (let halved = 0; halved < 10 && loss(after()) > loss(beta); halved++)
      change = change.map((d) => d / 2);
    beta = after();
    if (change.every((d) => Math.abs(d) < 1e-6)) break;
  }
  const weights = spreads.map((spread, k) => (beta[k] ?? 0) / spread);
  const shift = weights.reduce((sum, w, k) => sum + w * (means[k] ?? 0), 0);
  return { intercept: (beta[width] ?? 0) - shift, weights };
}
