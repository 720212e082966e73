import type { Attribution } from '../attribution.ts';
import { attributionPatterns } from './attribution-patterns.ts';

/** Whoever is named in the quoted words does not stand behind them. */
const QUOTED = /[“"][^”"]{1,600}[”"]/g;

/**
 * Who stands behind a sentence, by its words of attribution: the most telling pattern that it holds, or
 * the outlet itself.
 */
export function findAttribution(sentence: string): Attribution {
  const plain = sentence.replaceAll(QUOTED, '“”');
  for (const { kind, cue, pattern } of attributionPatterns) {
    if (cue && !cue.test(plain)) continue;
    const match = pattern.exec(plain);
    if (match) return { kind, name: match.groups?.['name']?.trim() ?? match[0].trim() };
  }
  return { kind: 'outlet', name: null };
}
