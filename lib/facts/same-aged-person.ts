import type { ClaimNode } from './claim-node.ts';

/**
 * Are two ages surely those of one person? A surname alone may be a relative's; a given name alone, as
 * children have in the news, must be the other's given name.
 */
export function sameAgedPerson(a: ClaimNode, b: ClaimNode): boolean {
  return a.claim.subject.some((key) => b.claim.subject.some((other) => samePerson(key, other)));
}

function samePerson(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x[0] !== y[0]) return false;
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return x.at(-1) === y.at(-1) || shorter.every((word) => longer.includes(word));
}
