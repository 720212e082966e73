import type { Span } from '../../text/span.ts';
import type { ReadToken } from './read-token.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Does a stretch of the sentence stand within somebody's quoted words? */
export function isQuoted(reading: SentenceReading, start: number, end: number): boolean {
  return reading.quotations.some(
    (quotation) => quotation.kind !== 'title' && quotation.start <= start && quotation.end >= end,
  );
}

/** Distance in words between a token and the stretch of a sentence, clause ends counted as more. */
export function distanceTo(token: ReadToken, first: ReadToken, last: ReadToken): number {
  if (token.start >= first.start && token.end <= last.end) return 0;
  return token.start < first.start ? first.place - token.place : token.place - last.place;
}

/** The first and the last token of a stretch of the sentence; null where it holds none. */
export function edgesOf(
  reading: SentenceReading,
  start: number,
  end: number,
): [ReadToken, ReadToken] | null {
  const first = reading.tokens.find((token) => token.end > start);
  const last = reading.tokens.findLast((token) => token.start < end);
  return first && last && first.start <= last.start ? [first, last] : null;
}

/** Distance in words between the nearer end of a named event and a stretch of the sentence; null where it has no word. */
export function distanceOf(
  reading: SentenceReading,
  { start, end }: Span,
  edges: [ReadToken, ReadToken],
): number | null {
  const own = edgesOf(reading, start, end);
  return own && Math.min(...own.map((token) => distanceTo(token, ...edges)));
}
