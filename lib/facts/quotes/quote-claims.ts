import type { Attribution } from '../attribution.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { findSpeaker } from './find-speaker.ts';
import { quoteWords } from './quote-words.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { Speaker } from './speaker.ts';

/** Fewer words are a title or a way of putting it, and say too little to compare. */
const MIN_WORDS = 3;
/** Paragraphs after which a pronoun no longer means who spoke last. */
const NEAR = 1;

/**
 * What somebody is quoted as saying in a sentence, with who it is.
 * @param said the quotations of the article before it.
 */
export function quoteClaims(reading: SentenceReading, said: readonly Claim[]): Claim[] {
  let before = lastSpeaker(reading, said);
  return reading.quotations.flatMap((quotation) => {
    if (quotation.kind !== 'speech' || quotation.depth > 0) return [];
    const speaker = findSpeaker(reading, quotation, before);
    before = speaker ?? before;
    const words = quoteWords(quotation.text);
    if (words.length < MIN_WORDS) return [];
    const { start, end } = quotation;
    const claim = claimAt(reading, {
      kind: 'quote',
      start,
      end,
      value: { type: 'quote', words, speaker },
    });
    return [
      {
        ...claim,
        subject: speaker?.key ? [speaker.key] : [],
        about: aboutOf(speaker),
        attribution: attributionOf(speaker, claim.attribution),
      },
    ];
  });
}

function lastSpeaker(reading: SentenceReading, said: readonly Claim[]): Speaker | null {
  const last = said.at(-1);
  if (last?.value.type !== 'quote') return null;
  const near = reading.evidence.paragraph - last.evidence.paragraph <= NEAR;
  return near && last.evidence.paragraph >= 0 ? last.value.speaker : null;
}

function aboutOf(speaker: Speaker | null): string | null {
  return speaker?.key ? speaker.name : null;
}

/** Who is known to speak stands behind the words, unless a better word for it does. */
function attributionOf(speaker: Speaker | null, found: Attribution): Attribution {
  const vague = found.kind === 'outlet' || found.kind === 'named' || found.kind === 'other-outlet';
  return speaker?.key && vague ? { kind: 'named', name: speaker.name } : found;
}
