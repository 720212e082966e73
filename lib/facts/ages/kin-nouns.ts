import type { Gender } from '../../people/person.ts';

// From general knowledge of English: relatives and companions.
const relatives = new Map<string, Gender>();
for (const [gender, nouns] of [
  [
    'f',
    'wife mother mom mum mummy mama daughter sister aunt auntie niece grandmother grandma nan granny girlfriend widow godmother ' +
      'goddaughter fiancée girl stepmum stepmom',
  ],
  [
    'm',
    'husband hubby father dad daddy papa son brother uncle nephew grandfather grandad grandpa boyfriend widower godfather godson boy ' +
      'fiancé stepdad',
  ],
  [
    null,
    'partner child baby kid toddler newborn infant twin triplet cousin sibling parent fiance fiancee spouse friend pal bandmate ' +
      'castmate colleague co-star assistant manager neighbour neighbor tot youngster teenager teen sweetheart beau lover flame ex firstborn ' +
      'eldest youngest',
  ],
] as const)
  for (const noun of nouns.split(' ')) relatives.set(noun, gender);

const children = new Set(
  (
    'child baby kid toddler newborn infant twin triplet son daughter boy girl tot youngster firstborn children babies kids twins ' +
    'triplets sons daughters boys girls'
  ).split(' '),
);

/** "stepson", "half-brother", "great-grandmother", "son-in-law", "ex-wife" without what is set before or after. */
function plain(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/^(?:(?:half|step|ex|great|god|foster)-?)+(?=\p{L}{3})/u, '')
    .replace(/^(?:grand)(?=(?:son|daughter|child))/, '')
    .replace(/-in-law$/, '');
}

/** Is the noun one for somebody's relative or companion, in the singular or the plural? */
export function isKin(noun: string): boolean {
  const base = plain(noun);
  return [base, base.replace(/s$/, ''), base.replace(/ren$/, ''), base.replace(/ies$/, 'y')].some(
    (word) => relatives.has(word),
  );
}

/** The gender that such a noun tells; null where it tells none. */
export function kinGender(noun: string): Gender {
  return relatives.get(plain(noun)) ?? null;
}

/** Is it one for somebody's child? */
export function isChildNoun(noun: string): boolean {
  return children.has(plain(noun));
}
