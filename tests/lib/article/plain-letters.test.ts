import { expect, it } from 'vitest';
import { hasPlainLetters } from '../../../lib/article/plain-letters.ts';

it('takes no character for plain that only a pattern with Unicode classes finds', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const missed = characters.filter(
    (character) =>
      hasPlainLetters(character) && /[\p{L}\p{N}]/u.test(character) && !/[a-z\d]/i.test(character),
  );
  expect(missed).toEqual([]);
});

it('takes English with curly quotes and dashes for plain, and a name with an accent not', () => {
  expect(hasPlainLetters('“She didn’t,” he said — twice')).toBe(true);
  expect(hasPlainLetters('Beyoncé')).toBe(false);
});
