import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { inferAgeSubjects } from '../../../../lib/facts/ages/infer-age-subjects.ts';
import { articleOf } from '../article-of.ts';

function agesIn(id: string, paragraphs: string[], headline = 'Mara Kolb ends her tour'): Claim[] {
  return extractClaims(articleOf(id, paragraphs, { headline })).filter(
    ({ kind }) => kind === 'age',
  );
}

const owners = (claims: readonly Claim[]): string[] =>
  claims.map(({ text, subject }) => `${text}: ${subject[0] ?? 'nobody'}`);

describe('the ages of one article', () => {
  it('keep the surer of two that one person cannot have both', () => {
    expect(
      owners(agesIn('a', ['Mara Kolb, 34, sang on Friday.', 'The 51-year-old smiled.'])),
    ).toEqual(['34: mara kolb', '51-year-old: nobody']);
  });

  it('let a text contradict itself where the name stands beside both', () => {
    expect(owners(agesIn('a', ['Mara Kolb, 34, sang.', 'Mara Kolb, 38, left.']))).toEqual([
      '34: mara kolb',
      '38: mara kolb',
    ]);
  });

  it('give a mere age to whom a name gives the same', () => {
    const ages = agesIn('a', [
      'Mara Kolb sang with Tim Reuss, 51, on Friday.',
      'The 51-year-old smiled.',
    ]);
    expect(owners(ages)).toEqual(['51: tim reuss', '51-year-old: tim reuss']);
  });

  it('do not lose an age of another time of life', () => {
    const ages = agesIn('a', ['Mara Kolb, 34, sang.', 'Kolb was 17 when she left.']);
    expect(owners(ages)).toEqual(['34: mara kolb', '17: mara kolb']);
  });
});

describe('the ages of a story', () => {
  const inferred = (...claims: Claim[]): string[] =>
    owners(
      inferAgeSubjects(
        claims.map((claim, origin) => ({ claim, copies: [], origin, published: null })),
      ).map(({ claim }) => claim),
    );
  const named = agesIn('a', ['Mara Kolb, 34, sang with Tim Reuss, 51, on Friday.']);

  it('link an age without a name to the only one who has it', () => {
    const bare = agesIn('b', ['The prize went to a 51-year-old.'], 'Prizes');
    expect(inferred(...named, ...bare).at(-1)).toBe('51-year-old: tim reuss');
  });

  it('correct a weak link by a name that stands beside the number elsewhere', () => {
    const wrong = agesIn('b', ['The 51-year-old smiled.', 'Mara Kolb sang on Friday.']);
    expect(inferred(...named, ...wrong).at(-1)).toBe('51-year-old: tim reuss');
  });

  it('leave a weak link alone where nobody else has that age', () => {
    const other = agesIn('b', ['Mara Kolb sang on Friday.', 'The 38-year-old smiled.']);
    expect(inferred(...named, ...other).at(-1)).toBe('38-year-old: mara kolb');
  });

  it('take a surname for the only one who bears it', () => {
    const surname = agesIn('b', ['Mrs Reuss, 49, was there too.'], 'Prizes');
    const title = agesIn('b', ['Lord Kolb, 35, was there.'], 'Prizes');
    expect(inferred(...named, ...title).at(-1)).toBe('35: mara kolb');
    const trade = agesIn(
      'b',
      ['Footballer Kolb was there. Kolb, 36, waved.'],
      'Footballer Kolb waves',
    );
    expect(inferred(...named, ...trade).at(-1)).toBe('36: mara kolb');
    expect(
      inferred(...agesIn('c', ['Ida Reuss, 20, sang.']), ...named, ...surname).at(-1),
    ).not.toBe('49: tim reuss');
  });
});
