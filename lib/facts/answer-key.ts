import type { ClaimNode } from './claim-node.ts';
import { wordsWithin } from './quotes/differing-sentences.ts';
import { quoteWords } from './quotes/quote-words.ts';
import { normalisedValue } from './values/normalised-value.ts';

/**
 * What makes two claims one answer: the same value, whatever its wording.
 * @param forms for names: the forms that stand against each other; other words don't count.
 * @param within for quotations: which of its sentences are asked about; all where none are named.
 */
export function answerKey(
  node: ClaimNode | undefined,
  forms: ReadonlySet<string> | null,
  within?: ReadonlySet<number>,
): string {
  if (!node) return '';
  const { value } = node.claim;
  if (value.type === 'quote')
    return (within ? quoteWords(wordsWithin(node.claim, within)) : value.words).join(' ');
  if (value.type === 'clock') return `${value.minutes}–${value.until}`;
  if (value.type === 'name') {
    const words = value.words.join(' ');
    const asked = [...(forms ?? [])].filter((form) => ` ${words} `.includes(` ${form} `));
    return asked.length > 0 ? asked.join(' ') : words;
  }
  return normalisedValue(node.claim) ?? node.claim.text.toLowerCase();
}
