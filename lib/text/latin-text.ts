/**
 * What `[\p{L}\p{N}]` finds in a Latin text, for a class of a regular expression. For `\p{…}` itself the
 * browser needs up to half a millisecond the first time, which a worker that has just woken has to wait.
 */
export const LATIN_SIGNS = 'A-Za-z0-9ªºµ²³¹¼-¾À-ÖØ-öø-ɏ';

const BEYOND = /[^\0-\u024f\u2000-\u206f]/;
const SIGN = new RegExp(`[${LATIN_SIGNS}]`);

/** Whether a text has only Latin letters, usual marks and the marks of print, as nearly all that is read. */
export function isLatinText(text: string): boolean {
  return !BEYOND.test(text);
}

/** Whether a text has a letter or a number, of any script. */
export function hasLetterOrNumber(text: string): boolean {
  return isLatinText(text) ? SIGN.test(text) : /[\p{L}\p{N}]/u.test(text);
}

/** A text in its decomposed form, without accents and other marks. */
export function withoutMarks(text: string, form: 'NFD' | 'NFKD'): string {
  const parts = text.normalize(form);
  return isLatinText(text)
    ? parts.replaceAll(/[\u0300-\u036f]+/g, '')
    : parts.replaceAll(/\p{M}+/gu, '');
}
