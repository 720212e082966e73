import type { ClaimNode } from './claim-node.ts';
import { normalisedValue } from './normalised-value.ts';

/**
 * What makes two claims one answer: the same value, whatever its wording.
 * @param spellings for names: the words whose spelling is asked about; the others don't count.
 */
export function answerKey(
  node: ClaimNode | undefined,
  spellings: ReadonlySet<string> | null,
): string {
  if (!node) return '';
  const { value } = node.claim;
  if (value.type === 'quote') return value.words.join(' ');
  if (value.type === 'name') {
    const asked = spellings === null ? [] : value.words.filter((word) => spellings.has(word));
    return (asked.length > 0 ? asked : value.words).join(' ');
  }
  return normalisedValue(node.claim) ?? node.claim.text.toLowerCase();
}
