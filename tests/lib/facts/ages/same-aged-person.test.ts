import { describe, expect, it } from 'vitest';
import { sameNamed } from '../../../../lib/facts/ages/same-aged-person.ts';

describe('two names of an age', () => {
  it.each([
    ['mara kolb', 'mara kolb'],
    ['mara', 'mara kolb'],
    ['mara ida kolb', 'mara kolb'],
    ['jennifer kolb', 'jen kolb'],
    ['mara lindgren', 'mara lundgren'],
    ['seo ji-hoon', 'ji-hoon seo'],
    ['mara ghosh dastidar', 'mara ghoshdastidar'],
  ])('are one person’s: %s, %s', (a, b) => {
    expect(sameNamed(a, b)).toBe(true);
    expect(sameNamed(b, a)).toBe(true);
  });

  it.each([
    ['kolb', 'mara kolb'],
    ['mara kolb', 'tim kolb'],
    ['mara kolb', 'mara reuss'],
    ['mara watson', 'mara wilson'],
  ])('need not be: %s, %s', (a, b) => {
    expect(sameNamed(a, b)).toBe(false);
    expect(sameNamed(b, a)).toBe(false);
  });
});
