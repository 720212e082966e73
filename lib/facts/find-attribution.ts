import type { Attribution } from './attribution.ts';
import { attributionPatterns } from './attribution-patterns.ts';

/**
 * Who stands behind a sentence, by its words of attribution: the most telling pattern that it holds, or
 * the outlet itself.
 */
export function findAttribution(sentence: string): Attribution {
  for (const { kind, pattern } of attributionPatterns) {
    const match = pattern.exec(sentence);
    if (match) return { kind, name: match.groups?.['name']?.trim() ?? match[0].trim() };
  }
  return { kind: 'outlet', name: null };
}
