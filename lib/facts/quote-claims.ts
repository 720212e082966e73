import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import { quoteWords } from './quote-words.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Fewer words are a title or a way of putting it, and say too little to compare. */
const MIN_WORDS = 3;

/** What somebody is quoted as saying in a sentence. */
export function quoteClaims(reading: SentenceReading): Claim[] {
  return reading.quotations.flatMap((quotation) => {
    const words = quoteWords(quotation.text);
    if (quotation.kind !== 'speech' || quotation.depth > 0 || words.length < MIN_WORDS) return [];
    const { start, end } = quotation;
    const speaker = reading.attribution.name;
    return [
      claimAt(reading, { kind: 'quote', start, end, value: { type: 'quote', words, speaker } }),
    ];
  });
}
