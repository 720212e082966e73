import type { ClaimNode } from '../claim-node.ts';

/** 1 where both name one person, -1 where they name others only, 0 where one of them names nobody. */
export function sameSubject(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (x.length === 0 || y.length === 0) return 0;
  return x.some((key) => y.some((other) => samePerson(key, other))) ? 1 : -1;
}

/** Two keys mean one person where one has all words of the other, or but for the middle names they are one. */
function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length === 1 || y.length === 1) return x.some((word) => y.includes(word));
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.every((word) => longer.includes(word))) return true;
  return x[0] === y[0] || (x.at(-1) === y.at(-1) && (x[0]?.[0] ?? '') === (y[0]?.[0] ?? ''));
}
