import { describe, expect, it } from 'vitest';
import { normalisedWords } from '../../components/story/normalised-words.ts';
import { english } from './samples/english.ts';

const words = (value: string, normalised: string | null): string | null =>
  normalisedWords({ value, normalised, statements: [], clashes: [] }, english);

describe('normalisedWords', () => {
  it.each([
    ['in March', '2024-03', 'March 2024'],
    ['three years later', '2016', '2016'],
    ['in the fall', 'XXXX-09', 'September'],
    ['four', '4 year', '4 years'],
    ['two dozen', '24 follower', '24'],
    ['more than four million dollars', '4000000 USD', '$4,000,000'],
    ['two to three', '2–3', '2–3'],
    ['half past five', 'T17:30', '5:30 PM'],
    ['thirteen guests', '13 guest', '13'],
    ['a son', 'boy', 'boy'],
    ['often', '10 time', '10'],
    ['her boyfriend’s child', 'boy', 'boy'],
  ])('tells what “%s” comes to: %s', (value, normalised, expected) => {
    expect(words(value, normalised)?.replaceAll(/\s/g, ' ')).toBe(expected);
  });

  it.each([
    ['the words say as much', '35', '35 year'],
    ['the words say as much', 'almost $5 million', '5000000 USD'],
    ['the words say as much', '33 million', '33000000 follower'],
    ['the words say as much', 'September 2020', '2020-09'],
    ['the words say as much', 'at 1 a.m.', 'T01:00'],
    ['the words say as much', 'white lilies', 'lily'],
    ['the words say as much', 'two boys', 'boy'],
    ['the words say as much', 'they divorced', 'divorce'],
    ['the words say as much', 'red dresses', 'dress'],
    ['the number is a small one', 'two nights', '2 night'],
    ['it is a code', 'on Tuesday', 'XXXX-WXX-2'],
    ['there is none', 'grief', null],
  ])('keeps quiet where %s: “%s”', (_, value, normalised) => {
    expect(words(value, normalised)).toBeNull();
  });
});
