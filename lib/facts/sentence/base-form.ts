import { irregularForms } from './irregular-forms.ts';

/**
 * The base form of a lower-case English word, near enough to compare two wordings: "marries", "married"
 * and "marrying" give one form. The form itself need not be a word.
 */
export function baseForm(word: string): string {
  const base = irregularForms.get(word) ?? regularForm(word);
  const plain = irregularForms.get(base) ?? base;
  return plain.length > 3 && plain.endsWith('e') && !SILENT_E.test(plain)
    ? plain.slice(0, -1)
    : plain;
}

/** "Wine", "plane", "care": without its e such a word would be another one. */
const SILENT_E = /^[^aeiouy]*[aeiou][^aeiouywx]e$/;
/** What is left of "caring" and "planed", where "planning" would have doubled its last letter. */
const WITHOUT_SILENT_E = /^[^aeiouy]*[aeiou][^aeiouywx]$/;

/** Only words that end in one of these have an ending to lose. */
const LAST_LETTERS = "sdg'’";

function regularForm(word: string): string {
  if (!LAST_LETTERS.includes(word.at(-1) ?? '')) return word;
  const stem = word.replace(/['’]s?$/, '');
  if (stem.length <= 3) return stem;
  if (stem.endsWith('ies') || stem.endsWith('ied')) return `${stem.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(stem)) return stem.slice(0, -2);
  if (/[^su]s$/.test(stem)) return stem.slice(0, -1);
  if (stem.length > 5 && /[aeiouy].*ing$/.test(stem)) return verbStem(stem.slice(0, -3));
  if (stem.length > 4 && /[aeiouy].*ed$/.test(stem)) return verbStem(stem.slice(0, -2));
  return stem;
}

function verbStem(stem: string): string {
  return WITHOUT_SILENT_E.test(stem) ? `${stem}e` : undouble(stem);
}

/** "Hugged" gives "hug" and "travelled" "travel", but "called" "call" and "added" "add". */
function undouble(stem: string): string {
  const doubled = /([bdgkmnprt])\1$/.test(stem)
    ? stem.length > 3
    : stem.endsWith('ll') && stem.length > 5;
  return doubled ? stem.slice(0, -1) : stem;
}
