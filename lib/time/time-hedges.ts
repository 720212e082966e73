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

// Days of celebration that stand for the days around them, behind such words: "spending Christmas in Rome".
const SEASON = /^(?:christmas|xmas|easter|thanksgiving)$/i;
const DURING = /\b(?:spen(?:t|ds?|ding)|at|for|during)\s$/i;

/** The hedge that the words before a time, which starts at an offset, give to it; null for none. */
export function hedgeBefore(text: string, start: number, end: number): TimeHedge | null {
  const words = text.slice(Math.max(0, start - 16), start);
  if (SEASON.test(text.slice(start, end)) && DURING.test(words)) return 'about';
  return hedges.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
