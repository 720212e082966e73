import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { AgeOwner } from './age-owner.ts';
import { isAgeAdjective } from './is-age-adjective.ts';

/** How sure it is that one who is only called "the bride" or "their son" is the one of that name elsewhere. */
const UNNAMED = 0.45;
/** Whoever's it is, a story has one: of twins outlets give one age. */
const BABY = 'baby';
const INFANT = /[- ](?:month|week|day)s?[- ]olds?$/;
/** What begins the key of one without a name. */
const MARK = '#';

// From general knowledge of English: what a story has one of, by the word that stands for it.
const roles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bride: 'bride',
    groom: 'groom bridegroom',
    son: 'son boy',
    daughter: 'daughter girl',
    mother: 'mother mum mom',
    father: 'father dad',
    wife: 'wife',
    husband: 'husband hubby',
    grandmother: 'grandmother grandma',
    grandfather: 'grandfather grandad',
    sister: 'sister',
    brother: 'brother',
    baby: 'baby infant newborn',
  }).flatMap(([role, nouns]) => nouns.split(' ').map((noun) => [noun, role] as const)),
);
const NOUN = String.raw`((?:[\p{L}-]+ ){0,2}?)(${[...roles.keys()].join('|')})`;
/** "The bride, 36", "their daughter, aged seven", "her mother, who is 80", "have a son of eight". */
const BEFORE = new RegExp(
  String.raw`(\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)|['’]s) ${NOUN}(?: of |,? (?:\(|(?:(?:who|is|was|now|just|only|aged?|turned|has) ){0,3}))$`,
  'u',
);
/** "Her five-year-old son", "the 29-year-old bride", "a son of seven". */
const AFTER = new RegExp(
  String.raw`^ ${NOUN}\b(?! (?:and|or)\b)(?! called| named| \p{Lu}\p{Ll})`,
  'u',
);
const OWNER = /(\b(?:the|his|her|their|an?)|['’]s) $/i;
/** Somebody's own child: "a boy" may be any. */
const HAS =
  /\b(?:ha(?:s|ve|d)|shares?|parents? (?:of|to)|(?:mum|mom|mother|dad|father) (?:of|to)) $/i;

/** "Their son, Ned, who is 8". */
const ROLE_OF_NAME = new RegExp(
  String.raw`\b(${[...roles.keys()].join('|')}),? (?:(?:called|named) )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?:,? (?:\(|(?:(?:who|is|was|now|just|only|aged?|turned|has) ){0,3}))$`,
  'u',
);
/** "Her nine-year-old son Ned". */
const NAME_OF_ROLE = new RegExp(String.raw`^ ${NOUN},? (?:(?:called|named) )?\p{Lu}\p{Ll}`, 'u');

/**
 * Whose age it is where nobody is named, by a word of which the story has one person: "the bride, 36", "their
 * five-year-old son". The key begins with a mark that no name has. Null where the words say nobody's or anybody's.
 */
export function unnamedOwner(
  { text }: SentenceReading,
  start: number,
  end: number,
): AgeOwner | null {
  const before = text.slice(Math.max(0, start - 80), start);
  const adjective = isAgeAdjective(text.slice(start, end));
  const found = adjective ? AFTER.exec(text.slice(end, end + 60)) : BEFORE.exec(before);
  const article = (adjective ? OWNER.exec(before)?.[1] : found?.[1])?.toLowerCase();
  const noun = (adjective ? found?.[2] : found?.[3])?.toLowerCase() ?? '';
  const role = roles.get(noun);
  if (!found || article === undefined || role === undefined) return null;
  const lead = before.slice(0, before.length - (adjective ? article.length + 1 : found[0].length));
  const isSomebodys = /^an?$/.test(article) ? HAS.test(lead) : article !== 'the';
  if (role === BABY) return unnamed(BABY);
  const isMeant = /^(?:bride|groom|boy|girl)/.test(noun) && article === 'the';
  return isMeant || (isSomebodys && !/^(?:bride|groom)/.test(noun)) ? unnamed(role) : null;
}

/** "The nine-month-old", without a noun: the story's baby; null where it is none. */
export function bareInfant(text: string, start: number, end: number): AgeOwner | null {
  const isBare = !/^ \p{L}/u.test(text.slice(end));
  return isBare && INFANT.test(text.slice(start, end)) ? unnamed(BABY) : null;
}

function unnamed(role: string): AgeOwner {
  return { subject: { key: `${MARK}${role}`, name: role }, sureness: UNNAMED };
}

/** Is it the key of somebody without a name? */
export function isUnnamed(key: string): boolean {
  return key.startsWith(MARK);
}

/**
 * The key of the role that stands beside the name of an age's owner: "their son Ned, 8", "the groom, Ned Moss, 38".
 * Null where none does.
 */
export function roleBesideName(
  { text }: SentenceReading,
  start: number,
  end: number,
): string | null {
  const noun =
    ROLE_OF_NAME.exec(text.slice(Math.max(0, start - 90), start))?.[1] ??
    (isAgeAdjective(text.slice(start, end))
      ? NAME_OF_ROLE.exec(text.slice(end, end + 60))?.[2]
      : undefined);
  const role = roles.get(noun?.toLowerCase() ?? '');
  return role === undefined ? null : `${MARK}${role}`;
}
