import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function eventsByTime(sentence: string): Record<string, string | undefined> {
  const article = articleOf('a', [sentence]);
  return Object.fromEntries(
    extractClaims(article)
      .filter(({ kind }) => kind === 'date')
      .map(({ text, event }) => [text, event?.type]),
  );
}

describe('the event that a time belongs to', () => {
  it('leaves an event to another time only where that one has no nearer event', () => {
    expect(
      eventsByTime(
        'The singer, who was married on the pier in 2019, gave birth to a daughter and a son on March 3, 2022.',
      ),
    ).toEqual({ '2019': 'wedding', 'March 3, 2022': 'birth' });
  });

  it('is what a clause behind the time tells', () => {
    expect(eventsByTime('June 2005 was when they wed, February 2014 when they separated.')).toEqual(
      { 'June 2005': 'wedding', 'February 2014': 'separation' },
    );
    expect(eventsByTime('After the birth it was in May 2014 that they wed.')).toEqual({
      'May 2014': 'wedding',
    });
  });

  it('knows an event by many wordings', () => {
    expect(eventsByTime('The twins came into the world on March 3, 2022.')).toEqual({
      'March 3, 2022': 'birth',
    });
    expect(eventsByTime('The girl is to be baptised on May 15, 2022.')).toEqual({
      'May 15, 2022': 'christening',
    });
  });
});
