import type { Article } from '../article/article.ts';
import { findPeople } from '../people/find-people.ts';
import type { Claim } from './claim.ts';
import { anchoredClaims } from './anchored-times.ts';
import { choiceClaims } from './choice-claims.ts';
import { dateClaims, timesOf } from './date-claims.ts';
import { nameClaims } from './name-claims.ts';
import { placeClaims } from './place-claims.ts';
import { quantityClaims } from './quantity-claims.ts';
import { quoteClaims } from './quote-claims.ts';
import { readSentences } from './read-sentences.ts';
import { settleAges } from './settle-ages.ts';

/** Raise it when claims come out otherwise than before: claims kept in the database are then made anew. */
export const claimsVersion = 4;

/**
 * Finds the claims of an article: dates and hours, ages, counts, sums, measures, durations, names and
 * quoted words, each with its sentence.
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
      placeClaims(reading),
      quoted,
    ].flat();
  });
  return settleAges(claims);
}
