import type { Claim } from '../claim.ts';
import { yearsOf } from './age-in-years.ts';
import { sameAgedPerson } from './same-aged-person.ts';

/** From this sureness on a name stands beside the age itself. */
export const NAMED = 0.8;

/**
 * Lets every person of an article have one age. Of several, those that are less surely linked lose their
 * person: a text contradicts itself only where a name stands beside both. An age without a person, or
 * weakly linked, that a name of the article has beside it elsewhere is that one's.
 * @param claims those of one article; others than ages come out as they are.
 */
export function settleAges(claims: readonly Claim[]): Claim[] {
  const ages = claims.filter((claim) => yearsOf(claim) !== null && claim.head !== 'then');
  const settled = new Map<Claim, Claim>();
  for (const claim of ages) {
    if (claim.sureness >= NAMED) continue;
    const named = ages.filter(
      (other) => other.sureness >= NAMED && yearsOf(other) === yearsOf(claim),
    );
    const [owner] = named;
    const one = owner && named.every((other) => sameAgedPerson(owner, other));
    if (one && (claim.subject.length === 0 || !sameAgedPerson(owner, claim)))
      settled.set(claim, { ...claim, subject: owner.subject, about: owner.about, sureness: 0.6 });
  }
  const linked = ages.map((claim) => settled.get(claim) ?? claim);
  const final = new Map<Claim, Claim>();
  for (const [at, claim] of linked.entries()) {
    const before = ages[at];
    if (!before) continue;
    const rivals = linked.filter((other) => sameAgedPerson(claim, other) && differ(claim, other));
    const surest = Math.max(0, ...rivals.map(({ sureness }) => sureness));
    const loses = claim.sureness < NAMED && claim.sureness <= surest;
    final.set(
      before,
      rivals.length > 0 && loses ? { ...claim, subject: [], about: null, sureness: 0 } : claim,
    );
  }
  return claims.map((claim) => final.get(claim) ?? claim);
}

function differ(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value, b.value];
  if (x.type !== 'quantity' || y.type !== 'quantity') return false;
  return x.quantity.low > y.quantity.high || y.quantity.low > x.quantity.high;
}
