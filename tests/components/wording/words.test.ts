import { describe, expect, it } from 'vitest';
import { byteWords } from '../../../components/wording/byte-words.ts';
import { counted } from '../../../components/wording/counted.ts';
import { dayWords } from '../../../components/wording/day-words.ts';
import { wordingText } from '../../../components/wording/wording-text.ts';
import { english } from '../samples/english.ts';

describe('dayWords', () => {
  it('keeps the day that the outlet printed, whatever its zone', () => {
    expect(dayWords('2020-12-11T23:30:00-08:00', 'en-US')).toBe('December 11, 2020');
    expect(dayWords('2020-12-11T00:30:00+14:00', 'en-US')).toBe('December 11, 2020');
  });

  it('adds no day to a month', () => {
    expect(dayWords('2020-12', 'en-US')).toBe('December 2020');
  });

  it('gives back what is no ISO date', () => {
    expect(dayWords('last week', 'en-US')).toBe('last week');
  });
});

describe('counted', () => {
  it('takes the plural form of the number', () => {
    expect(counted(english, 'count_articles', 1)).toBe('1 article');
    expect(counted(english, 'count_articles', 0)).toBe('0 articles');
    expect(counted(english, 'count_articles', 12_000)).toBe('12,000 articles');
  });
});

describe('byteWords', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1500, '1.5 kB'],
    [48_200_000, '48 MB'],
  ])('writes %d bytes as %s', (bytes, expected) => {
    expect(byteWords(bytes, 'en-US')).toBe(expected);
  });
});

describe('wordingText', () => {
  it('fills in the values, dates among them in words', () => {
    const wording = { key: 'source_unchanged', values: ['2020-09'] };
    expect(wordingText(english, wording)).toBe('September 2020: nothing new');
  });

  it('shows the values of a text that it does not know', () => {
    expect(wordingText(english, { key: 'from_the_future', values: ['A', 'B'] })).toBe('A B');
  });
});
