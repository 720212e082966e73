import type { ClaimNode } from '../claim-node.ts';
import type { Speaker } from './speaker.ts';

/** Whose words a quotation is said to hold; null where nobody is told, and for other claims. */
export function speakerOf(node: ClaimNode | undefined): Speaker | null {
  const value = node?.claim.value;
  return value?.type === 'quote' ? value.speaker : null;
}
