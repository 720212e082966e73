import type { Quantity } from '../text/quantity.ts';
import type { ValueComparison } from './compare-values.ts';

/** An age and the day on which it was written, null where that is not known. */
export interface AgeOnDay {
  quantity: Quantity;
  published: string | null;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/**
 * Compares two ages in years through the births that they imply on the days of writing, so that 34 in
 * October and 35 in December agree. Without both days the ages themselves are compared. Symmetric.
 */
export function compareAges(a: AgeOnDay, b: AgeOnDay): ValueComparison {
  if (inYears(a.quantity) === null || inYears(b.quantity) === null) return 'unknown';
  if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high) return 'equal';
  const x = range(a);
  const y = range(b);
  return x[0] <= y[1] && y[0] <= x[1] ? 'compatible' : 'clash';

  function range({ quantity, published }: AgeOnDay): [number, number] {
    const [low, high] = [quantity.low, quantity.high + slackOf(quantity)];
    if (a.published === null || b.published === null || published === null) return [low, high];
    const day = Date.parse(published.slice(0, 10));
    return [(day - (high + 1) * YEAR + DAY) / DAY, (day - low * YEAR) / DAY];
  }
}

function slackOf(quantity: Quantity): number {
  return quantity.hedge === null ? 0 : 1;
}

function inYears(quantity: Quantity): number | null {
  return quantity.unit === null || quantity.unit === 'year' ? quantity.value : null;
}
