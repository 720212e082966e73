import { findQuotations } from '../text/quotations.ts';
import { termsIn } from './words.ts';

/** Four words in a row are seldom quoted twice by chance. */
const RUN_LENGTH = 4;

/**
 * What a text quotes, cut into runs of four words.
 * @returns each run as a key, with the quotation (its words within the marks) that it stands in
 */
export function quotedRuns(text: string): Map<string, string> {
  const runs = new Map<string, string>();
  for (const quotation of findQuotations(text)) {
    if (quotation.kind !== 'speech') continue;
    const terms = termsIn(quotation.text);
    for (let i = 0; i + RUN_LENGTH <= terms.length; i++) {
      const key = terms.slice(i, i + RUN_LENGTH).join(' ');
      if (!runs.has(key)) runs.set(key, quotation.text);
    }
  }
  return runs;
}
