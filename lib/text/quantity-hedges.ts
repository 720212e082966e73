import type { QuantityHedge } from './quantity.ts';

// Hedges of news English; the longest that fits wins, since each pattern is anchored to the number.
const before: readonly (readonly [QuantityHedge, RegExp])[] = [
  [
    'at-most',
    /\b(?:no more than|not more than|at most|up to|as (?:much|many|high|long) as|a maximum of|max(?:imum)?)$/,
  ],
  ['at-least', /\b(?:no (?:less|fewer) than|at least|a minimum of|min(?:imum)?|upwards? of)$/],
  [
    'nearly',
    /\b(?:nearly|almost|close to|just under|just shy of|shy of|approaching|not quite|virtually|(?:better|best|greater|good) part of|most of)$/,
  ],
  [
    'more-than',
    /\b(?:more than|greater than|over|above|in excess of|exceed(?:s|ed|ing)?|north of|beyond|longer than|older than|well past|topp(?:ed|ing))$/,
  ],
  ['less-than', /\b(?:less than|fewer than|under|below|lower than|younger than|south of|within)$/],
  [
    'about',
    /(?:\b(?:about|around|approximately|approx\.?|roughly|some|an estimated|estimated(?: at)?|circa|in the region of|reported(?:ly)?|or so|something like|give or take|thought to be)|~)$/,
  ],
];

const after: readonly (readonly [QuantityHedge, RegExp])[] = [
  [
    'at-least',
    /^(?:\+| or more\b| and (?:up|counting|above)\b|-?plus\b| plus\b|,? (?:if not|maybe|perhaps)(?: even)?(?: a (?:bit|little))? more\b)/,
  ],
  ['at-most', /^ or (?:less|fewer|under)\b/],
  ['about', /^(?:-odd\b|-?ish\b|,? (?:or so|or thereabouts|give or take|more or less)\b)/],
];

/** A hedge with how many characters of the text after the number belong to it. */
export interface FoundHedge {
  hedge: QuantityHedge;
  length: number;
}

/**
 * The hedge of a number.
 * @param left the text before the number with its sign; only its last words count.
 * @param right the text behind the number with its scale and unit.
 */
export function findHedge(left: string, right: string): FoundHedge | null {
  const plain = left.slice(-30).toLowerCase().trimEnd();
  if (
    /\b(?:talk|sp[eo]ak|spoke|ask|jok|think|thought|kn[eo]w|learn|hear|heard|told|tweet|worr|car|joke|story|stories|song|post)\p{L}* about$/u.test(
      plain,
    )
  )
    return null;
  const words = plain
    .replace(/ (?:only|just)$/, '')
    .replace(/(about|around|nearly|almost|least|roughly|up to) an?$/, '$1');
  for (const [hedge, pattern] of after) {
    const match = pattern.exec(right.slice(0, 32).toLowerCase());
    if (match) return { hedge, length: match[0].length };
  }
  for (const [hedge, pattern] of before) if (pattern.test(words)) return { hedge, length: 0 };
  return null;
}
