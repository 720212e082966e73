import type { Claim } from '../claim.ts';

/** 1 where both hang on one verb, 0.7 where on verbs of one meaning, -1 where on others. */
export function governorMatch({ governor: x }: Claim, { governor: y }: Claim): number {
  if (x.length === 0 || y.length === 0) return 0;
  if (x[0] === y[0]) return 1;
  return x.some((meaning) => y.includes(meaning)) ? 0.7 : -1;
}
