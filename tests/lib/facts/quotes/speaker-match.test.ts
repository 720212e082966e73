import { describe, expect, it } from 'vitest';
import { speakerMatch } from '../../../../lib/facts/quotes/speaker-match.ts';
import type { Speaker } from '../../../../lib/facts/quotes/speaker.ts';

const named = (name: string, gender: Speaker['gender'] = null): Speaker => ({
  key: name.toLowerCase(),
  name,
  by: 'name',
  gender,
});
const task = (name: string): Speaker => ({ key: null, name, by: 'task', gender: null });

describe('speakerMatch', () => {
  it.each([
    ['Mara Lind', 'Mara Lind'],
    ['Mara Lind', 'Lind'],
    ['Advocate Mara Lind', 'Mara Lind'],
    ['Mara Lind', 'M. Lind'],
    ['Mara Lindquist', 'Mara Lindqvist'],
  ])('takes %s and %s as one person', (a, b) => {
    expect(speakerMatch(named(a), named(b))).toBe(1);
  });

  it.each([
    ['Mara Lind', 'Otto Brand'],
    ['Mara Lind', 'Otto Lind'],
    ['John Cox', 'John Fox'],
  ])('takes %s and %s as two', (a, b) => {
    expect(speakerMatch(named(a), named(b))).toBe(-1);
  });

  it('is less sure of pronouns, and sure enough that he is not she', () => {
    const she: Speaker = { ...named('Mara Lind', 'f'), by: 'pronoun' };
    expect(speakerMatch(she, named('Mara Lind', 'f'))).toBeCloseTo(0.6);
    expect(speakerMatch({ ...she, key: null }, named('Otto Brand', 'm'))).toBeCloseTo(-0.6);
  });

  it('compares tasks by their noun', () => {
    expect(speakerMatch(task('her attorney'), task("the singer's lawyer"))).toBeGreaterThan(0);
    expect(speakerMatch(task('an insider'), task('sources'))).toBeGreaterThan(0);
    expect(speakerMatch(task('the boss'), task('her boss'))).toBeGreaterThan(0);
    expect(speakerMatch(task('her attorney'), task('the couple'))).toBe(0);
  });

  it('says nothing where one is unknown', () => {
    expect(speakerMatch(null, named('Mara Lind'))).toBe(0);
    expect(speakerMatch(task('the singer'), named('Mara Lind'))).toBe(0);
  });
});
