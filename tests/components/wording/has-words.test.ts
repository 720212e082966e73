import { expect, it } from 'vitest';
import { hasWords } from '../../../components/wording/has-words.ts';

it.each([
  ['ten past nine', 'ten'],
  ['At Ten', 'ten'],
  ['said in May, 2024.', 'may 2024'],
  ['the café’s owner', 'CAFÉ'],
])('“%s” has “%s”', (text, words) => {
  expect(hasWords(text, words)).toBe(true);
});

it.each([
  ['often', 'ten'],
  ['tent', 'ten'],
  ['cafés', 'café'],
  ['nine past ten', 'ten past'],
  ['anything', ''],
])('“%s” does not have “%s”', (text, words) => {
  expect(hasWords(text, words)).toBe(false);
});
