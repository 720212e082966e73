import {
  givenNameGender,
  givenNameVariants,
  honorificGender,
  isCommonWord,
  isOrganisationWord,
  isOutlet,
  isPlace,
} from '../../people/name-lexicon.ts';
import { canBeSameGivenName } from '../../people/same-given-name.ts';
import { functionWords } from '../sentence/function-words.ts';
import { ENDINGS } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import { nameParticles } from './name-runs.ts';
import { soundKey } from './sound-key.ts';

/** Other words rather than other spellings: Oman and Omani, Tobias and Toby, Roll and Royal. Symmetric. */
export function areOtherWords(a: NameForm, b: NameForm): boolean {
  if (a.acronym && b.acronym) return true;
  if (isCommonWord(a.form) && isCommonWord(b.form)) return true;
  if (
    [a, b].some(
      ({ form, common }) => common || isPlace(form) || isOrganisationWord(form) || isOutlet(form),
    )
  )
    return true;
  if ([a, b].some(({ companions }) => [...companions].some((word) => OF_OTHER_SCRIPTS.has(word))))
    return true;
  if (DEMONYMS.has(a.form) || DEMONYMS.has(b.form)) return true;
  if (/\d/.test(a.form + b.form)) return true;
  if (givenNameVariants(a.form).includes(b.form) && !areSpellings(a.form, b.form)) return true;
  if (
    TRANSLITERATED.test(a.form) &&
    a.form.replace(TRANSLITERATED, '') === b.form.replace(TRANSLITERATED, '')
  )
    return true;
  if (areDerived(a.form, b.form) || isPetForm(a.form, b.form) || isPetForm(b.form, a.form))
    return true;
  if ([a, b].some(({ form }) => honorificGender(form) !== undefined)) return true;
  const [long, short] = a.form.length >= b.form.length ? [a.form, b.form] : [b.form, a.form];
  if (isShortened(short, long)) return true;
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  // "The Brooks" are a family, "Ida Brooks" beside "Ida Brook" is a misspelling.
  const isOnePerson =
    ending === 's' && !isCommonWord(short) && (isGivenName(short) || shareGivenName(a, b));
  if (DERIVING.test(ending) && !isOnePerson && !long.endsWith(ending + ending)) return true;
  const isDoubled = ending.length === 1 && short.endsWith(ending);
  if (ENDINGS.test(ending) && !isDoubled && !shareWords(a, b) && !shareRoles(a, b)) return true;
  return long.endsWith(short) && functionWords.has(long.slice(0, -short.length));
}

function isGivenName(word: string): boolean {
  return givenNameGender(word) !== undefined;
}

/** Does one given name stand beside both? */
function shareGivenName(a: NameForm, b: NameForm): boolean {
  return [...a.companions].some((word) => b.companions.has(word) && isGivenName(word));
}

/**
 * Sound two forms of one given name the same, with as many consonants: Catherine and Kathryn, but neither Dave
 * and David nor Josh and Joshua?
 */
function areSpellings(x: string, y: string): boolean {
  if (x.startsWith(y) || y.startsWith(x)) return false;
  return soundKey(x) === soundKey(y) && consonants(x) === consonants(y);
}

function consonants(word: string): number {
  return word.replaceAll(/[aeiouyhw]/g, '').replaceAll(/(.)\1+/g, '$1').length;
}

/** How one Slavic ending is written in English: Zelensky, Zelenskyy, Zelenskiy. */
const TRANSLITERATED = /(?<=[sc]?k)(?:i|y|ii|iy|yi|yy|ij|yj)$/;

/** Words of Arabic names: these have no one spelling in English. */
const OF_OTHER_SCRIPTS = new Set('al bin bint ibn abu abd abdel abdul'.split(' '));

/** Do the names that two words stand in share another word, or two forms of one? "La" is none. Symmetric. */
export function shareWords(a: NameForm, b: NameForm): boolean {
  return [...a.companions].some((word) => isAmong(word, b.companions));
}

/** Is a word of a name among others, in the same form or in another one of the same given name? */
export function isAmong(word: string, others: ReadonlySet<string>): boolean {
  if (nameParticles.has(word)) return false;
  return [...others].some(
    (other) => !nameParticles.has(other) && (word === other || areOneGivenName(word, other)),
  );
}

/** "R." and "Rita", "Kathy" and "Kathryn", "Stav" and "Stavros", "Kirsten" and "Kristen". */
function areOneGivenName(x: string, y: string): boolean {
  if (canBeSameGivenName(x, y)) return true;
  const short = Math.min(x.length, y.length);
  if (short < LEAST_SHORT_FORM) return false;
  return x.startsWith(y) || y.startsWith(x) || (soundKey(x) === soundKey(y) && short >= LONG);
}

/** Letters of a short form, and of names that are one where they sound alike, at least. */
const LEAST_SHORT_FORM = 3;
const LONG = 5;

/** Do texts give one role to the bearers of both? Symmetric. */
export function shareRoles(a: NameForm, b: NameForm): boolean {
  return [...a.roles].some((role) => b.roles.has(role));
}

/** "Americas" and "American", "Buddhism" and "Buddhist": two words made of one name. */
function areDerived(x: string, y: string): boolean {
  if (x.replace(CREED, '') === y.replace(CREED, '')) return true;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return same >= LEAST_STEM && DERIVING.test(x.slice(same)) && DERIVING.test(y.slice(same));
}

/** Shorter beginnings are shared by names that have nothing to do with each other: Marian, Maris. */
const LEAST_STEM = 6;

/** "Z." of "Zawada", "Yei" of "Yeison", "Tino" of "Celestino": a beginning or an end, with a syllable less. */
function isShortened(short: string, long: string): boolean {
  const left = long.length - short.length;
  const mayOpen = short.length === 1 || (short.length >= LEAST_SHORT_FORM && left > 2);
  const mayEnd = short.length >= LEAST_END && left > 1;
  return (mayOpen && long.startsWith(short)) || (mayEnd && long.endsWith(short));
}

/** Shorter ends are shared by names that have nothing to do with each other. */
const LEAST_END = 4;

/** "Bernie" of "Bernard", but "Masri" and "Masry" are two spellings, and Kelly and Keller two surnames. */
function isPetForm(x: string, y: string): boolean {
  const stem = x.replace(/(?:ie|ey|y|i)$/, '');
  if (stem === x || stem.length < LEAST_SHORT_FORM || y.length < stem.length + 2) return false;
  if (givenNameGender(y) === undefined) return false;
  return y.startsWith(stem) && !/(?:ie|y|i|ee)$/.test(y);
}

const CREED = /(?:ism|ists?)$/;

/** Endings that surely make another word: "Grammys", "Lankan". */
const DERIVING = /^(?:s|es|ns?|ans?|ia|ians?|ese|ish|d|ed|er|ers|ic|al|ly|ists?)$/;

/** Words for people and things of a country are no misspelling of its name. From general knowledge. */
const DEMONYMS = new Set(
  'briton british britain french france spanish spain danish danes swedish sweden polish poland irish ireland scottish scotland welsh wales greek greece turkish turkey korean chinese china swiss dutch german germany american america italian italy russian russia japanese japan indian india mexican mexico canadian canada african africa asian asia european europe arab israeli israel'.split(
    ' ',
  ),
);
