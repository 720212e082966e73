import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

const ASIDE = /, (?:who|which|whose)\b[^,;]+/g;

/** The relative clauses of a sentence, which say who or what something is; offsets count in the sentence. */
export function findAsides(text: string): Span[] {
  return matchesOf(ASIDE, text).map(({ 0: clause, index }) => ({
    start: index,
    end: index + clause.length,
  }));
}
