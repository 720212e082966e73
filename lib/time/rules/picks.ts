import type { Pick } from '../time-spec.ts';

/** Regular expression source, with one group, of the words that choose one of many Mays or Mondays. */
export const PICK =
  '((?:last|this past|this coming|this upcoming|this|next|coming|upcoming|past|that same|that|the same|the following|the previous|the next|the preceding|the coming|the upcoming|following|previous|the current|current))';

/** The choice that such words stand for. */
export function readPick(words: string | undefined): Pick | undefined {
  if (words === undefined) return undefined;
  const lower = words.toLowerCase().replace(/^the /, '');
  if (lower === 'last') return 'last';
  if (lower.endsWith('past')) return 'recent';
  if (lower.endsWith('coming')) return 'coming';
  if (lower === 'next') return words.toLowerCase().startsWith('the ') ? 'following' : 'next';
  if (lower === 'previous' || lower === 'preceding') return 'previous';
  if (lower === 'following') return 'following';
  return lower === 'this' || lower === 'current' ? 'this' : 'that';
}
