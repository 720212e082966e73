import { expect, it } from 'vitest';
import { irregularPlurals, toPlural, toSingular } from '../../../lib/text/noun-number.ts';

it.each([...irregularPlurals])(
  '%s is the plural of %s, and no other word is',
  (plural, singular) => {
    expect(toPlural(singular)).toBe(plural);
    expect(toSingular(plural)).toBe(singular);
  },
);

it.each([
  ['guest', 'guests'],
  ['day', 'days'],
  ['city', 'cities'],
  ['box', 'boxes'],
  ['church', 'churches'],
  ['dress', 'dresses'],
  ['house', 'houses'],
  ['photo', 'photos'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['spokeswoman', 'spokeswomen'],
  ['night watchman', 'night watchmen'],
  ['ex-wife', 'ex-wives'],
  ['midwife', 'midwives'],
  ['stepchild', 'stepchildren'],
  ['german', 'germans'],
])('%s, %s', (singular, plural) => {
  expect(toPlural(singular)).toBe(plural);
  expect(toSingular(plural)).toBe(singular);
});

it.each(['news', 'boss', 'virus', 'guest', 'specimen', 'omen'])('%s is no plural', (word) => {
  expect(toSingular(word)).toBe(word);
});

it.each([
  ['square foot', 'square feet'],
  ['mile per hour', 'miles per hour'],
])('%s, %s: a unit in words', (singular, plural) => {
  expect(toPlural(singular)).toBe(plural);
});
