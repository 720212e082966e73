import type { Claim } from '../claim.ts';

/** May two numbers be of one thing, by what is counted or what a sum or a length is of: the same, or told by one only? */
export function mayShareHead({ head: a }: Claim, { head: b }: Claim): boolean {
  return a === null || b === null || a === b;
}
