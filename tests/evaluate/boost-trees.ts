import type { Candidate } from '../../lib/facts/candidate.ts';
import { SCORES_TO_ONE } from '../../lib/facts/forest.ts';
import type { Forest, Tree } from '../../lib/facts/forest.ts';
import { pseudoRandom } from './pseudo-random.ts';

/** One row to learn from. */
export interface Example {
  family: Candidate['family'];
  features: number[];
  positive: boolean;
  weight: number;
  /** The story that it comes from: examples of one story are never on both sides of a split. */
  story: string;
}

/** How trees are grown. */
export interface Settings {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf: four times it is about the least number of rows. */
  minLeaf: number;
  /** Ridge on the scores of leaves. */
  ridge: number;
  /** The features that may be asked about; all where none are named. */
  use?: readonly string[];
  /** The shares of rows and of features that each tree is grown on, drawn anew for each; all where none is named. */
  drawn?: { rows: number; features: number };
}

const BINS = 32;
/** Of thresholds as they are stored: a fourth one adds 2 kB to the package and no right flag. */
const DECIMALS = 3;

/**
 * Fits boosted trees with logistic loss on binned features (Friedman 2001, with second-order leaves), each on rows
 * and features drawn at random if asked for (Friedman 2002). The same rows give the same trees.
 */
export function boostTrees(
  examples: readonly Example[],
  features: readonly string[],
  settings: Settings,
): Forest {
  const edges = features.map((name, f) =>
    settings.use?.includes(name) === false
      ? []
      : edgesOf(examples.map((example) => example.features[f] ?? 0)),
  );
  const bins = examples.map((example) =>
    Uint8Array.from(edges, (cuts, f) => binOf(example.features[f] ?? 0, cuts)),
  );
  let [plus, all] = [0, 0];
  for (const { positive, weight } of examples) {
    all += weight;
    if (positive) plus += weight;
  }
  const base = Math.log(Math.max(plus, 0.5) / Math.max(all - plus, 0.5));
  const odds = Float64Array.from(examples, () => base);
  const trees: Tree[] = [];
  const random = pseudoRandom(1);
  const rows = Int32Array.from(examples.keys());
  const share = settings.drawn ?? { rows: 1, features: 1 };
  for (let t = 0; t < settings.trees; t++) {
    const gradient = new Float64Array(examples.length);
    const hessian = new Float64Array(examples.length);
    for (const [i, { positive, weight }] of examples.entries()) {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradient[i] = weight * ((positive ? 1 : 0) - p);
      hessian[i] = weight * p * (1 - p);
    }
    const asked = edges.map((cuts) => (random() < share.features ? cuts : []));
    trees.push(
      grow(
        rows.filter(() => random() < share.rows),
        rows,
        settings.depth,
      ),
    );

    /** Learns from the rows that were drawn, and scores all rows that fall to the same place. */
    function grow(here: Int32Array, scored: Int32Array, depth: number): Tree {
      const split = depth > 0 ? bestSplit(here, bins, gradient, hessian, asked, settings) : null;
      if (!split) {
        let [g, h] = [0, 0];
        for (const row of here) {
          g += gradient[row] ?? 0;
          h += hessian[row] ?? 0;
        }
        // Rounded as it is stored, so that later trees make up for what that changes.
        const score = Math.round((SCORES_TO_ONE * settings.rate * g) / (h + settings.ridge));
        for (const row of scored) odds[row] = (odds[row] ?? 0) + score / SCORES_TO_ONE;
        return score;
      }
      const isBelow = (row: number): boolean => (bins[row]?.[split.feature] ?? 0) <= split.bin;
      const threshold = edges[split.feature]?.[split.bin] ?? 0;
      const isAbove = (row: number): boolean => !isBelow(row);
      const upTo = grow(here.filter(isBelow), scored.filter(isBelow), depth - 1);
      const above = grow(here.filter(isAbove), scored.filter(isAbove), depth - 1);
      return [split.feature, threshold, upTo, above];
    }
  }
  return { base: Math.round(base * SCORES_TO_ONE) / SCORES_TO_ONE, trees };
}

function asStored(threshold: number): number {
  return Number(threshold.toFixed(DECIMALS));
}

/** Up to 31 cuts between the values that occur, so that each bin holds about as many; rounded as they are stored. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = new Set<number>();
  for (let i = 1; i < BINS; i++) {
    const at = Math.floor((i * sorted.length) / BINS);
    const [low, high] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (low !== high) cuts.add(asStored((low + high) / 2));
    else {
      const next = sorted.find((value) => value > high);
      if (next !== undefined) cuts.add(asStored((high + next) / 2));
    }
  }
  return [...cuts].toSorted((a, b) => a - b).slice(0, BINS - 1);
}

function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
  return bin;
}

function bestSplit(
  rows: Int32Array,
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  edges: readonly number[][],
  settings: Settings,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-6;
  for (const [feature, cuts] of edges.entries()) {
    if (cuts.length === 0) continue;
    const g = new Float64Array(BINS);
    const h = new Float64Array(BINS);
    let [totalG, totalH] = [0, 0];
    for (const row of rows) {
      const bin = bins[row]?.[feature] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessian[row] ?? 0);
      totalG += gradient[row] ?? 0;
      totalH += hessian[row] ?? 0;
    }
    const whole = totalG ** 2 / (totalH + settings.ridge);
    let [leftG, leftH] = [0, 0];
    for (let bin = 0; bin < cuts.length; bin++) {
      leftG += g[bin] ?? 0;
      leftH += h[bin] ?? 0;
      const rightH = totalH - leftH;
      if (leftH < settings.minLeaf || rightH < settings.minLeaf) continue;
      const gain =
        leftG ** 2 / (leftH + settings.ridge) +
        (totalG - leftG) ** 2 / (rightH + settings.ridge) -
        whole;
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}
