import { isPlural, toSingular } from './noun-number.ts';

// Words at which the noun phrase behind a number ends; from general knowledge.
const stops: ReadonlySet<string> = new Set(
  (
    'of in on at to by for from with and or but nor as that who whom whose which when while where if than ' +
    'then so because since until after before during about over under into out up down off through ' +
    'is are was were be been being has have had having do does did will would can could may might must ' +
    'should shall he she it they we you i him her them us his its their our my your this these those the a an ' +
    'not also just only even still ago later earlier apart away each per said says told got made came went'
  ).split(' '),
);

// Modifiers that may stand between an ordinal and its noun.
const modifiers: ReadonlySet<string> = new Set(
  (
    'ever annual straight consecutive studio solo big new major live official public full-length own young ' +
    'biological adopted surviving posthumous musical feature long short great best hit successive'
  ).split(' '),
);

const WORDS = /^[ -]((?:[\p{L}][\p{Ll}\p{M}'’-]{0,30}(?: |$)?){1,5})/u;

/**
 * What a number counts, as a lower-case singular: "show" for " sold-out shows in Paris".
 * @param right the text behind the number.
 * @param single true for one and for ordinals, whose noun stands in the singular.
 * @returns null where no noun follows.
 */
export function countedNoun(right: string, single: boolean): string | null {
  const near = right
    .slice(0, 80)
    .replace(/^ (?:of )?(?:the |their |his |her |its |these |those )?(?=\p{L})/u, ' ');
  const words = (WORDS.exec(near)?.[1] ?? '').split(' ').filter((word) => word !== '');
  const phrase: string[] = [];
  for (const word of words) {
    // "20 Grammys" counts a name; "two Luna" does not
    if (stops.has(word) || (/^\p{Lu}/u.test(word) && (single || !word.endsWith('s')))) break;
    phrase.push(word.toLowerCase().replace(/['’]s?$/, ''));
  }
  if (single) {
    const noun = phrase.find((word) => !modifiers.has(word) && !/(?:ly|ed)$/.test(word));
    return noun === undefined ? null : toSingular(noun);
  }
  const noun =
    phrase.find((word) => isPlural(word)) ?? (right.startsWith('-') ? phrase[0] : undefined);
  if (noun !== undefined) return toSingular(noun.replace(/^.*-/, ''));
  return null;
}
