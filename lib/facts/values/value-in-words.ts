import type { Claim } from '../claim.ts';

const PREPOSITION = /(?<!\p{L})(?:in|on|by|since|during|around|at)\s$/iu;
/** No preposition with its space is longer. */
const LONGEST = 8;

/**
 * A claim's value as the outlet words it. A date takes the preposition before it along, for it is part of
 * the answer: "by Friday" is not "on Friday". The words stand in the claim's sentence as they are.
 */
export function valueInWords({ text, start, value, evidence }: Claim): string {
  if (value.type !== 'time' && value.type !== 'clock') return text;
  const before = evidence.sentence.slice(Math.max(0, start - LONGEST), start);
  return `${PREPOSITION.exec(before)?.[0] ?? ''}${text}`;
}
