import type { TimeHedge } from './time-interval.ts';

// Words just before a time that loosen it, in news English.
const hedges: readonly (readonly [TimeHedge, RegExp])[] = [
  [
    'about',
    /(?:\b(?:about|around|approximately|roughly|circa|some|nearly|almost|just over|just under|more than|over|less than|at least|c\.)|~)\s$/i,
  ],
  ['since', /\bsince(?: (?:the|at least))?\s$/i],
  ['until', /\b(?:until|till|up to|through|by)\s$/i],
  ['before', /\b(?:before|prior to|ahead of|no later than)\s$/i],
  ['after', /\b(?:after|following|past|beyond)\s$/i],
];

/** The hedge that the words before an offset give to the time that starts there; null for none. */
export function hedgeBefore(text: string, start: number): TimeHedge | null {
  const words = text.slice(Math.max(0, start - 16), start);
  return hedges.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
