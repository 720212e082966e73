import type { Quantity } from '../../text/quantity.ts';
import type { Claim } from '../claim.ts';

/** An age in years; null where it is counted in months or weeks. */
export function inYears({ unit, value }: Quantity): number | null {
  return unit === null || unit === 'year' ? value : null;
}

/** The years of a claim that tells an age; null for other claims. */
export function yearsOf({ kind, value }: Claim): number | null {
  return kind === 'age' && value.type === 'quantity' ? inYears(value.quantity) : null;
}
