import type { Quantity } from '../../text/quantity.ts';
import { matchesOf } from '../../text/matches.ts';
import { baseForm } from '../sentence/base-form.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { Amount, OtherAmount } from './amount.ts';
import { amountTopic } from './amount-topic.ts';

/**
 * Reads what the sentence tells about what a number is the number of.
 * @param all the numbers of the sentence.
 * @param headOf what a number counts.
 */
export function amountOf(
  reading: SentenceReading,
  quantity: Quantity,
  all: readonly Quantity[],
  headOf: (quantity: Quantity) => string | null,
): Amount {
  const { text } = reading;
  const others = all
    .filter((other) => other !== quantity && isLike(quantity, other, text))
    .map((other): OtherAmount => {
      const of = other.currency ?? other.unit ?? headOf(other);
      return {
        value: other.value,
        of,
        among: other.kind === 'ordinal' || isPart(other, text, AMONG),
      };
    });
  return {
    topic: amountTopic(reading, quantity),
    together: quantity.kind === 'count' ? [...others, ...singles(text)] : others,
    part: isPart(quantity, text, PART) || isPart(quantity, text, AMONG),
  };
}

/** "Room for Two", "a mother of two". */
const NAME_LIKE = /(?:\b(?:of|for|the) \p{L}+|\p{L} \p{Lu}\p{Ll}+)$/u;

function isLike({ kind }: Quantity, other: Quantity, text: string): boolean {
  if (kind === 'count' && other.kind === 'ordinal') return true;
  if (kind !== other.kind) return false;
  return other.noun !== null || other.unit !== null || !NAME_LIKE.test(text.slice(0, other.end));
}

/** Words before and behind a number that tell of some of a whole. */
type PartWords = readonly [before: RegExp, behind: RegExp];
const AMONG: PartWords = [
  /\b(?:of (?:which|whom|them)|among them|including),?(?: the)? $/i,
  /^ of (?:them|which|whom|the|his|her|their|its|these|those|\d)\b/,
];
const PART: PartWords = [
  /\b(?:another|other|further|additional|extra|remaining|last|first|next|final|add(?:ed|s|ing)?) $/i,
  /^(?: (?:more|others?|further|additional|extra|remaining)\b|[^.,;:]{0,30} in a row\b|(?: \p{L}{3,20}){1,2} (?:together|of their own|from (?:an?|his|her|their) \p{L}{4,12} (?:marriage|relationship|wife|husband))\b)/u,
];

function isPart({ start, end }: Quantity, text: string, [before, behind]: PartWords): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 20), start)) ||
    behind.test(text.slice(end, end + 45))
  );
}

const KIN =
  /\b(?:an?|one) (?:\p{Ll}{2,12} )?(son|daughter|child|boy|girl|grandson|granddaughter|grandchild|brother|sister)(?![\p{L}-])/gu;

/** "A daughter" counts one. */
function singles(text: string): OtherAmount[] {
  return Array.from(matchesOf(KIN, text), ({ 1: noun = '' }) => ({
    value: 1,
    of: baseForm(noun),
    among: false,
  }));
}
