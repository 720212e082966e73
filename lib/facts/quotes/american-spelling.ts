import { britishSpellings } from './british-spellings.ts';

/** A lower-case word as Americans spell it: "centre", "honoured" and "likeable" give "center", "honored" and "likable". */
export function americanSpelling(word: string): string {
  const known = britishSpellings.get(word);
  if (known !== undefined) return known;
  if (word.length < 6) return word;
  return word
    .replace(/(?<=.{3})is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/(?<=.{3})our(s|ed|ing|ite|ites|able|ful)?$/, 'or$1')
    .replace(/(?<=.{2}[^cge])eable$/, 'able')
    .replace(/(?<=[aeiouy][^aeiouy]{1,5}[aeiouy])lled$/, 'led')
    .replace(/(?<=[aeiouy][^aeiouy]{1,5}[aeiouy])lling$/, 'ling');
}
