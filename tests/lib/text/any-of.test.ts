import { expect, it } from 'vitest';
import { anyOf } from '../../../lib/text/any-of.ts';

it('alternatives stand a line each, as they are written', () => {
  const pet = new RegExp(
    String.raw`^${anyOf`
      cats?|kitten
      \bdogs?\b
    `}$`,
  );
  expect(pet.source).toBe(String.raw`^(?:cats?|kitten|\bdogs?\b)$`);
  expect(['cat', 'kitten', 'dogs', 'catdog', ''].map((word) => pet.test(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
