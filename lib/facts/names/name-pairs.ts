import { givenNameGender, isCommonWord } from '../../people/name-lexicon.ts';
import type { Candidate } from '../candidate.ts';
import type { ClaimNode } from '../claim-node.ts';
import { editDistance } from './edit-distance.ts';
import { areInLikePlaces, nameFeatures, sortedLetters } from './name-features.ts';
import type { NameStory } from './name-features.ts';
import { areTwoNames, isSlip, isWidespread } from './are-two-names.ts';
import { bearersOf } from './bearers.ts';
import { areOtherWords, shareRoles, shareWords } from './other-words.ts';
import { pairOf } from './proposed-pair.ts';
import type { Proposed } from './proposed-pair.ts';
import { nameForms } from './name-forms.ts';
import type { NameForm } from './name-forms.ts';
import { baseForm } from '../sentence/base-form.ts';
import { functionWords } from '../sentence/function-words.ts';
import { partPairs } from './part-pairs.ts';
import { kinPairs } from './kin-pairs.ts';
import { rolePairs } from './role-pairs.ts';
import { severalIn } from './several-in.ts';
import { soundKey } from './sound-key.ts';
import type { TermSpace } from '../values/term-vectors.ts';

const MIN_LENGTH = 3;
/** Shorter words that one text has both are two words: Ram and Rao. */
const LEAST_SLIP = 4;
const MAX_DISTANCE = 2;
/**
 * Shorter words are near each other by chance, unless nothing else about them differs; of longer ones that sound the
 * same most pairs of one story are misspelt.
 */
const LONG = 5;
const VERY_LONG = 8;
/** In so many texts, a name that matters stands in two. */
const SEVERAL = 4;

/**
 * Pairs of names that may be one: words spelled nearly alike, names that share a surname or a role, titles
 * that share words. Each with what the scorer is asked about.
 */
export function nameCandidates(
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const people = namesOfPeople(nodes);
  const story: NameStory = { nodes, space, texts, people, areSeveral: severalIn(nodes) };
  const forms = nameForms(nodes);
  const spelled = spellingPairs(forms.words, story);
  const isNew = ({ a, b }: Proposed): boolean => !isKnown(spelled, a, b);
  const proposed = [
    ...spelled,
    ...partPairs(forms.names, forms.words, story),
    ...rolePairs(forms.bearers, forms.words, story).filter(isNew),
    ...kinPairs(forms.words, story),
    ...workPairs(forms.works, people),
  ];
  const seen = new Set<string>();
  return proposed.flatMap((pair) => {
    const [a, b] = pair.a.origins.size <= pair.b.origins.size ? [pair.a, pair.b] : [pair.b, pair.a];
    const key = [a.form, b.form].toSorted().join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    const distance = editDistance(a.form, b.form, MAX_DISTANCE);
    const features = nameFeatures(pair.kind, a, b, { distance, rivals: pair.rivals, story });
    const asked = { words: [a.form, b.form], role: pair.role };
    const [first, second] = [bearersOf(a, b, nodes), bearersOf(b, a, nodes)];
    return [{ family: 'name', a: first, b: second, features, asked }];
  });
}

function spellingPairs(words: readonly NameForm[], story: NameStory): Proposed[] {
  const sounds = words.map(({ form }) => soundKey(form));
  const letters = words.map(({ form }) => lettersOf(form));
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b, j) => {
      const [x, y] = [a.form, b.form];
      const gap = Math.abs(x.length - y.length);
      if (gap > MAX_DISTANCE || Math.min(x.length, y.length) < MIN_LENGTH) return [];
      const sound = sounds[i] === sounds[i + 1 + j] ? (sounds[i] ?? '') : '';
      if (sound === '' && differing(letters[i] ?? 0, letters[i + 1 + j] ?? 0) > 2 * MAX_DISTANCE)
        return [];
      const distance = editDistance(x, y, MAX_DISTANCE);
      const short = Math.min(x.length, y.length);
      const close = (distance <= MAX_DISTANCE && distance * 3 <= short) || endAlike(x, y);
      const nearly = distance <= MAX_DISTANCE && short >= LONG;
      const related =
        ((nearly || sound.length > 1) && shareWords(a, b)) ||
        (sound.length > (distance > MAX_DISTANCE ? 2 : 1) && shareRoles(a, b));
      if (!close && !related) return [];
      const isOwn = isSlip(a, b);
      const isTypo = distance === 1 || (sound !== '' && sortedLetters(x) === sortedLetters(y));
      if (isOwn && (short < LEAST_SLIP || (!isTypo && !shareWords(a, b)))) return [];
      if (areOtherWords(a, b) || areTwoNames(a, b, story)) return [];
      // What most texts write a text mistyped that has another form once beside it.
      const isKnownName = isWidespread(a, story) || isWidespread(b, story);
      const isClear = isOwn && isTypo && short > LONG && isKnownName;
      return isClear || isSupported(a, b, sound !== '', story) ? pairOf('spelling', a, b) : [];
    }),
  );
}

const PET_ENDING = /(?:ie|ey|ee|y|i)$/;

/** "Teddie" and "Teddy": one name with two of the endings that pet names have. */
function endAlike(x: string, y: string): boolean {
  const [stem, other] = [x.replace(PET_ENDING, ''), y.replace(PET_ENDING, '')];
  return stem === other && stem !== x && other !== y && stem.length >= MIN_LENGTH;
}

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** How many letters only one of two words has: every step of their distance changes two at most. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function isSupported(a: NameForm, b: NameForm, soundsAlike: boolean, story: NameStory): boolean {
  if (shareWords(a, b) || shareRoles(a, b)) return true;
  const short = Math.min(a.form.length, b.form.length);
  if (short < LONG || a.opening || b.opening) return false;
  return areInLikePlaces(a, b, story) || (soundsAlike && isMisspelt(a, b, story));
}

/**
 * Is one of two names that only sound alike another spelling? Of 18 such pairs of the retold stories 16 were, but
 * of 24 in articles about different people none: two given names, an everyday word, or names that one text has each.
 */
function isMisspelt(a: NameForm, b: NameForm, { texts }: NameStory): boolean {
  const [x, y] = [a.form, b.form];
  if (givenNameGender(x) !== undefined && givenNameGender(y) !== undefined) return false;
  if ([x, y].some((word) => isCommonWord(word) || isCommonWord(baseForm(word)))) return false;
  const isTold = Math.max(a.origins.size, b.origins.size) > 1 || isSlip(a, b);
  return isTold || texts < SEVERAL || Math.min(x.length, y.length) >= VERY_LONG;
}

/** Do two names differ in words that are already set against each other? */
function isKnown(spelled: readonly Proposed[], a: NameForm, b: NameForm): boolean {
  const [x, y] = [a.form.split(' '), b.form.split(' ')];
  return spelled.some(
    ({ a: p, b: q }) =>
      (x.includes(p.form) && y.includes(q.form)) || (y.includes(p.form) && x.includes(q.form)),
  );
}

/** The words of the names of all people that a story tells of. */
function namesOfPeople(nodes: readonly ClaimNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ claim }) => claim.subject.flatMap((key) => key.split(' '))));
}

/**
 * Titles that share words, or are spelled nearly alike. That two works bear the name of the person whom a
 * story is about does not make them one.
 */
function workPairs(works: readonly NameForm[], people: ReadonlySet<string>): Proposed[] {
  return works.flatMap((a, i) =>
    works.slice(i + 1).flatMap((b) => {
      if ([...a.origins].some((origin) => b.origins.has(origin))) return [];
      const [x, y] = [a.form.split(' '), b.form.split(' ')];
      const common = x.filter((word) => y.includes(word));
      const shared = common.length;
      if (shared === x.length || shared === y.length) return [];
      const distance = editDistance(a.form, b.form, MAX_DISTANCE);
      const close = distance <= MAX_DISTANCE;
      const short = Math.min(a.form.length, b.form.length);
      const long = short > (distance === 1 ? LONG : VERY_LONG);
      if (shared * 2 < Math.max(x.length, y.length) && !(close && long)) return [];
      if (`${a.form}s` === b.form || `${b.form}s` === a.form) return [];
      if (!close && common.every((word) => people.has(word) || functionWords.has(word))) return [];
      return pairOf('work', a, b, Math.max(x.length, y.length) - shared);
    }),
  );
}
