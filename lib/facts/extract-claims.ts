import type { Article } from '../article/article.ts';
import { findPeople } from '../people/find-people.ts';
import type { Claim } from './claim.ts';
import { anchoredClaims } from './dates/anchored-times.ts';
import { choiceClaims } from './choices/choice-claims.ts';
import { dateClaims, timesOf } from './dates/date-claims.ts';
import { nameClaims } from './names/name-claims.ts';
import { quantityClaims } from './values/quantity-claims.ts';
import { quoteClaims } from './quotes/quote-claims.ts';
import { readSentences } from './sentence/read-sentences.ts';
import { settleAges } from './ages/settle-ages.ts';

/** Raise it when claims come out otherwise than before: claims kept in the database are then made anew. */
export const claimsVersion = 18;

/**
 * Finds the claims of an article: dates and hours, ages, counts, sums, measures, durations, choices
 * (where, who, what kind, in what state), names and quoted words, each with its sentence.
 * @returns claims in the order of the text, headline first.
 */
export function extractClaims(article: Article): Claim[] {
  const readings = readSentences(article, findPeople(article));
  const dates: Claim[] = [];
  const said: Claim[] = [];
  const claims = readings.flatMap((reading) => {
    const times = timesOf(reading, article);
    const dated = dateClaims(reading, times);
    dates.push(...dated);
    const anchored = anchoredClaims(reading, times, dates);
    dates.push(...anchored);
    const quoted = quoteClaims(reading, said);
    said.push(...quoted);
    return [
      dated,
      anchored,
      quantityClaims(reading, times),
      choiceClaims(reading),
      nameClaims(reading),
      quoted,
    ].flat();
  });
  return settleAges(claims);
}
