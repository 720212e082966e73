import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';

/** As many characters, about two lines of the popup, are read at a glance and stay whole. */
const SHORT = 120;

/**
 * The sentences of a piece of evidence that holds several, as a quotation does: a reader who looks for one of them
 * sees it at once, and two long statements are set against each other sentence by sentence.
 * @returns one part or more, in order; the evidence itself where it is short or one sentence.
 */
export function evidenceParts(evidence: Evidence): Evidence[] {
  return evidence.sentence.length <= SHORT ? [evidence] : sentencesIn(evidence);
}

/** The parts of a claim's evidence that its value stands in. */
export function partsHolding(claim: Claim): Evidence[] {
  return holding(claim, evidenceParts(claim.evidence));
}

/** The sentences of a claim's evidence that its value stands in, also those of short evidence. */
export function sentencesHolding(claim: Claim): Evidence[] {
  return holding(claim, sentencesIn(claim.evidence));
}

function holding({ evidence, start, end }: Claim, parts: readonly Evidence[]): Evidence[] {
  return parts.filter(
    (part) => part.start - evidence.start < end && part.end - evidence.start > start,
  );
}

function sentencesIn(evidence: Evidence): Evidence[] {
  const sentences = splitSentences(evidence.sentence);
  return sentences.length < 2 ? [evidence] : sentences.map((span) => partOf(evidence, span));
}

function partOf({ article, paragraph, start: first, sentence }: Evidence, span: Span): Evidence {
  const { start, end } = span;
  return {
    article,
    paragraph,
    sentence: sentence.slice(start, end),
    start: first + start,
    end: first + end,
  };
}
