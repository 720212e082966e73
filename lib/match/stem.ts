const VOWEL = /[aeiouy]/;

/** Undoes what an ending did to its stem: "stopp" → "stop", "marri" → "marry", "married" → "marry". */
function mend(cut: string): string {
  if (cut.endsWith('i')) return `${cut.slice(0, -1)}y`;
  if (/([bdfgmnprt])\1$/.test(cut)) return cut.slice(0, -1);
  return cut.replace(/e$/, '');
}

/**
 * The stem of a lower-case English word, so that "engaged", "engages" and "engaging" meet. A short
 * list of endings (after Harman's S-stemmer, with -ed and -ing): heavier stemmers join names that
 * have nothing in common.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (/ies$|ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ing') && word.length > 5 && VOWEL.test(word.slice(0, -3)))
    return mend(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && VOWEL.test(word.slice(0, -2)))
    return mend(word.slice(0, -2));
  if (/(s|x|z|ch|sh)es$/.test(word)) return mend(word.slice(0, -2));
  if (/[^su]s$/.test(word)) return mend(word.slice(0, -1));
  return word.replace(/e$/, '');
}
