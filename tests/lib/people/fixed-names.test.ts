import { describe, expect, it } from 'vitest';
import { fixedNamesFrom, isStageName } from '../../../lib/people/fixed-names.ts';

const named = (key: string) =>
  fixedNamesFrom(key.split(' ')[0] ?? '').find(({ words }) => words.join(' ') === key);

describe('fixed names', () => {
  it('are found by their first word, with the gender that the lexicon knows', () => {
    expect(named('lady gaga')).toMatchObject({ gender: 'f', distinct: true, group: false });
    expect(named('tyler the creator')).toMatchObject({ gender: 'm', group: false });
    expect(named('lady nobody')).toBeUndefined();
  });

  it('tell names that are everyday words, and aliases', () => {
    expect(named('poppy')?.distinct).toBe(false);
    expect(named('j lo')).toMatchObject({ gender: null, distinct: true });
  });

  it('are stage names where they are people of the stage', () => {
    expect(['adele', 'lady gaga', 'tyler the creator', 'j lo'].filter(isStageName)).toHaveLength(4);
    expect(['lady', 'creator', 'coldplay', ''].filter(isStageName)).toEqual([]);
  });
});
