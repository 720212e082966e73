import type { Claim } from '../../../lib/facts/claim.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { TimeInterval } from '../../../lib/time/time-interval.ts';
import { articleOf } from '../facts/article-of.ts';

/** What an article says of a wedding, with this for its time. */
export function weddingClaim(article: string, time: Partial<TimeInterval>): Claim {
  const text = 'Mara Lindgren married Otto Brand in June 2014.';
  const claim = extractClaims(articleOf(article, [text])).find(({ kind }) => kind === 'date');
  if (claim?.value.type !== 'time') throw new Error('the sentence gave no date');
  const { interval } = claim.value;
  return { ...claim, value: { ...claim.value, interval: { ...interval, ...time } } };
}
