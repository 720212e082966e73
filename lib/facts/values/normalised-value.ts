import { toEdtf } from '../../time/edtf.ts';
import type { Claim } from '../claim.ts';

/** A claim's value made comparable: EDTF for dates, a number with its unit; null where it adds nothing. */
export function normalisedValue({ value }: Claim): string | null {
  switch (value.type) {
    case 'time':
      return toEdtf(value.interval) || value.timex;
    case 'clock':
      if (value.until > value.minutes) return null;
      return `T${two(Math.floor(value.minutes / 60))}:${two(value.minutes % 60)}`;
    case 'quantity': {
      const { low, high, unit, currency } = value.quantity;
      const number = low === high ? String(low) : `${low}–${high}`;
      return [number, currency ?? unit ?? ''].join(' ').trim();
    }
    case 'choice':
      return value.option;
    default:
      return null;
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
