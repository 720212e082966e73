import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../../../lib/facts/places/compare-places.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

const at = (name: string, ...within: string[]): { name: string; within: string[] } => ({
  name,
  within,
});

describe('two places', () => {
  it('clash where neither is in the other', () => {
    expect(comparePlaces(at('odda'), at('sigulda'))).toBe('clash');
    expect(comparePlaces(at('latvia'), at('peru'))).toBe('clash');
  });

  it('agree where one lies in the other, or is a part of its name', () => {
    expect(comparePlaces(at('sigulda', 'latvia'), at('latvia'))).toBe('compatible');
    expect(comparePlaces(at('odda castle'), at('odda'))).toBe('compatible');
    expect(comparePlaces(at('odda'), at('odda'))).toBe('equal');
  });

  it('tell nothing of each other where they are of different size', () => {
    expect(comparePlaces(at('odda'), at('peru'))).toBe('unknown');
    expect(comparePlaces(at('sohn hospital'), at('odda'))).toBe('unknown');
    expect(comparePlaces(at('tuscany'), at('italy'))).toBe('unknown');
  });

  it('compare the same in either order', () => {
    const place = fc.record({
      name: fc.constantFrom('odda', 'odda castle', 'latvia', 'riga', 'sigulda'),
      within: fc.subarray(['latvia', 'norway', 'riga']),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(comparePlaces(a, b)).toBe(comparePlaces(b, a));
      }),
    );
  });
});

/** The places that are set against each other between two texts. */
function asked(...texts: string[]): string[] {
  const articles = texts.map((text, i) => articleOf(`a${i}`, [text]));
  return proposeCandidates(articles.flatMap(extractClaims), articles).candidates.flatMap(
    ({ family, asked: forms }) =>
      family === 'place' && forms ? [forms.words.toSorted().join(' / ')] : [],
  );
}

describe('places of one thing', () => {
  it('are proposed where the sentences tell of one event', () => {
    expect(
      asked('They were married in Odda.', 'The two wed in Sigulda in front of 80 guests.'),
    ).toEqual(['odda / sigulda']);
  });

  it('are not proposed where another text tells that one lies in the other', () => {
    expect(
      asked(
        'They were married in Mezaparks.',
        'The two wed in Purvciems.',
        'He grew up in Mezaparks, Purvciems.',
      ),
    ).toEqual([]);
  });

  it('are not proposed where one may be a district of the other, a city', () => {
    expect(asked('They were married in Riga.', 'The two wed in Mezaparks.')).toEqual([]);
  });

  it('are not proposed where the years differ', () => {
    expect(asked('They were married in Odda in 2014.', 'The two wed in Sigulda in 2019.')).toEqual(
      [],
    );
  });

  it('are not proposed where a text names both', () => {
    expect(
      asked('They were married in Odda.', 'The two wed in Sigulda, and Odda will celebrate.'),
    ).toEqual([]);
  });
});
