import type { Article } from '../../article/article.ts';
import { findPeople } from '../../people/find-people.ts';
import type { Claim } from '../claim.ts';
import { readSentences } from '../sentence/read-sentences.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { anchoredClaims } from './anchored-times.ts';
import { dateClaims, timesOf } from './date-claims.ts';

/**
 * The dates and hours that an article tells, as `extractClaims` finds them, for any day on which it may
 * have been written. Its sentences are read once, at the first question.
 * @returns gives the claims for a day, written YYYY-MM-DD
 */
export function datesByDay(article: Article): (day: string) => Claim[] {
  let readings: readonly SentenceReading[] | null = null;
  return (day) => {
    readings ??= readSentences(article, findPeople(article));
    const written: Article = { ...article, published: { iso: day, origin: 'pack' } };
    const dates: Claim[] = [];
    for (const reading of readings) {
      const times = timesOf(reading, written);
      dates.push(...dateClaims(reading, times));
      dates.push(...anchoredClaims(reading, times, dates));
    }
    return dates;
  };
}
