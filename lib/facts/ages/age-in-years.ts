import type { Quantity } from '../../text/quantity.ts';
import type { Claim } from '../claim.ts';

/** Days of a year on average. */
export const YEAR = 365.25;

const unitDays: Readonly<Record<string, number>> = {
  year: YEAR,
  month: YEAR / 12,
  week: 7,
  day: 1,
};

/** Days of the unit that an age is counted in, a year where none is named; null for hours and others. */
export function ageUnitDays({ unit }: Quantity): number | null {
  return unitDays[unit ?? 'year'] ?? null;
}

/** An age in years, a part of one for infants; null where it is counted in hours. */
function inYears(quantity: Quantity): number | null {
  const days = ageUnitDays(quantity);
  return days === null ? null : (quantity.value * days) / YEAR;
}

/** The years of a claim that tells an age; null for other claims. */
export function yearsOf({ kind, value }: Claim): number | null {
  return kind === 'age' && value.type === 'quantity' ? inYears(value.quantity) : null;
}
