import { expect, it } from 'vitest';
import {
  hasLetterOrNumber,
  isLatinText,
  LATIN_SIGNS,
  withoutMarks,
} from '../../../lib/text/latin-text.ts';

const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
const latin = signs.filter(isLatinText);
const isLatinSign = new RegExp(`^[${LATIN_SIGNS}]$`);

it('takes accented letters and the marks of print for Latin, other scripts not', () => {
  expect(['“Zoë’s” 2½ …', 'Łódź – ca. 1920', ''].every(isLatinText)).toBe(true);
  expect(['Αθήνα', 'Москва', '東京', 'e\u0301', '🎬'].some(isLatinText)).toBe(false);
});

it('knows each letter and number of a Latin text as \\p{L} and \\p{N} do', () => {
  expect(latin.filter((sign) => isLatinSign.test(sign))).toEqual(
    latin.filter((sign) => /[\p{L}\p{N}]/u.test(sign)),
  );
});

it('finds letters and numbers of any script', () => {
  expect(['é', '7', 'д', '漢', '٣', '–é'].every(hasLetterOrNumber)).toBe(true);
  expect(['', ' ', '“', '…', '。', '🎬', '\ud83c'].some(hasLetterOrNumber)).toBe(false);
});

it.each(['NFD', 'NFKD'] as const)('takes away what \\p{M} finds in the %s of each sign', (form) => {
  const told = (sign: string) => sign.normalize(form).replaceAll(/\p{M}/gu, '');
  expect(signs.map((sign) => withoutMarks(sign, form))).toEqual(signs.map(told));
  expect(withoutMarks(latin.join(''), form)).toBe(told(latin.join('')));
});

it('takes away marks that are written apart from their letters', () => {
  expect(withoutMarks('Beyonce\u0301, й, שׁ', 'NFD')).toBe('Beyonce, и, ש');
});
