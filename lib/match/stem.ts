const VOWEL = /[aeiouy]/;
const DIGIT = /\d/;
/** Consonants that are doubled before an ending. */
const DOUBLED = 'bdfgmnprt';

/** Undoes what an ending did to its stem: "stopp" → "stop", "marri" → "marry", "married" → "marry". */
function mend(cut: string): string {
  if (cut.endsWith('i')) return `${cut.slice(0, -1)}y`;
  const last = cut.at(-1) ?? '';
  if (last !== '' && last === cut.at(-2) && DOUBLED.includes(last)) return cut.slice(0, -1);
  return withoutE(cut);
}

function withoutE(word: string): string {
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Whether "-es" after it is one ending: "kisses", "boxes", "churches". */
function hisses(cut: string): boolean {
  const last = cut.at(-1);
  if (last === 'h') return cut.endsWith('ch') || cut.endsWith('sh');
  return last === 's' || last === 'x' || last === 'z';
}

/**
 * The stem of a lower-case English word, so that "engaged", "engages" and "engaging" meet. A short
 * list of endings (after Harman's S-stemmer, with -ed and -ing): heavier stemmers join names that
 * have nothing in common.
 */
export function stem(word: string): string {
  if (word.length < 4 || DIGIT.test(word)) return word;
  // Few regular expressions: a worker that has just woken stems thousands of words, and is slow at them.
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ing') && word.length > 5 && VOWEL.test(word.slice(0, -3)))
    return mend(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && VOWEL.test(word.slice(0, -2)))
    return mend(word.slice(0, -2));
  if (!word.endsWith('s')) return withoutE(word);
  if (word.endsWith('es') && hisses(word.slice(0, -2))) return mend(word.slice(0, -2));
  return word.endsWith('ss') || word.endsWith('us') ? word : mend(word.slice(0, -1));
}
