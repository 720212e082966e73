import type { Claim } from '../claim.ts';
import { areRelated } from './related-nouns.ts';

/** More numbers in one sentence than this are a list, in which sums come about by chance. */
const MOST_PARTS = 5;

/**
 * Do two numbers fit each other as a whole and its parts? So they do where the sentence of the one holds the
 * other as well, and where it tells parts that make up the other: "six bathrooms and three washrooms" and "nine
 * bathrooms". Parts that the other sentence tells apart are not counted in. Symmetric.
 */
export function addUp(a: Claim, b: Claim): boolean {
  return holds(a, b) || holds(b, a);
}

function holds(part: Claim, { value, head, amount }: Claim): boolean {
  if (part.value.type !== 'quantity' || value.type !== 'quantity' || !part.amount) return false;
  const { quantity } = part.value;
  if (quantity.kind !== value.quantity.kind || quantity.kind === 'ordinal') return false;
  const whole = value.quantity.value;
  const others = part.amount.together.filter(
    ({ of }) =>
      of === null ||
      of === (quantity.currency ?? quantity.unit) ||
      (head !== null && areRelated(of, head)),
  );
  if (others.some((other) => other.value === whole)) return true;
  const apart = amount?.together.map(({ of }) => of);
  const parts = others.filter(
    ({ of, among }) => !among && (of === null || of === part.head || !apart?.includes(of)),
  );
  if (whole <= quantity.value || parts.length > MOST_PARTS) return false;
  let sums = [quantity.value];
  for (const { value: more } of parts) sums = sums.flatMap((sum) => [sum, sum + more]);
  return sums.slice(1).some((sum) => Math.abs(sum - whole) < 1e-9 * whole);
}
