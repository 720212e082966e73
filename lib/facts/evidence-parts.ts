import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';

/** As many characters, about two lines of the popup, are read at a glance and stay whole. */
const SHORT = 120;
/** Sentences stay together while the shortest of them is at least this share of the whole. */
const LEAST_SHARE = 0.4;

/**
 * The sentences of a piece of evidence that holds several, as a quotation does. Short ones that belong
 * together stay so, as long as a reader who looks for one of them still sees it at once.
 * @returns one part or more, in order; the evidence itself where it is one sentence.
 */
export function evidenceParts(evidence: Evidence): Evidence[] {
  if (evidence.sentence.length <= SHORT) return [evidence];
  const sentences = splitSentences(evidence.sentence);
  if (sentences.length < 2) return [evidence];
  const parts: (Span & { shortest: number })[] = [];
  for (const { start, end } of sentences) {
    const last = parts.at(-1);
    const shortest = Math.min(end - start, last?.shortest ?? Infinity);
    if (last && shortest >= LEAST_SHARE * (end - last.start))
      Object.assign(last, { end, shortest });
    else parts.push({ start, end, shortest: end - start });
  }
  return parts.map((span) => partOf(evidence, span));
}

/** The parts of a claim's evidence that its value stands in. */
export function partsHolding({ evidence, start, end }: Claim): Evidence[] {
  return evidenceParts(evidence).filter(
    (part) => part.start - evidence.start < end && part.end - evidence.start > start,
  );
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
