import { americanSpelling } from './american-spelling.ts';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(i)'m\b/g, '$1 am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
];

/**
 * The words of a quotation without what editors change: case, punctuation, ellipses, insertions in
 * brackets, contractions, British or American spelling. Censored letters become `*`.
 */
export function quoteWords(text: string): string[] {
  let plain = text.toLowerCase().replaceAll('’', "'").normalize('NFKC');
  plain = plain.replace(/\[[^\]]{0,80}\]/g, ' ');
  for (const [pattern, words] of CONTRACTIONS) plain = plain.replace(pattern, words);
  const words = plain.match(/[\p{L}\p{N}*#@][\p{L}\p{N}*'-]*/gu) ?? [];
  return words.map((word) => {
    const bare = word.replace(/'s?$/, '').replaceAll(/(?<=.)[*#-]{2,}/g, '*');
    return americanSpelling(bare);
  });
}
