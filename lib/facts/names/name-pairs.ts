import { isParticle } from '../../people/name-lexicon.ts';
import type { Candidate } from '../candidate.ts';
import type { ClaimNode } from '../claim-node.ts';
import { editDistance } from './edit-distance.ts';
import { likenessOf, nameFeatures } from './name-features.ts';
import type { NameStory } from './name-features.ts';
import { listPairs } from './list-pairs.ts';
import { areOtherWords, shareWords } from './other-words.ts';
import { pairOf } from './proposed-pair.ts';
import type { Proposed } from './proposed-pair.ts';
import { nameForms } from './name-forms.ts';
import type { NameForm } from './name-forms.ts';
import { functionWords } from '../sentence/function-words.ts';
import { areOfTwo } from './are-of-two.ts';
import { isSingleRole } from './role-lexicon.ts';
import { soundKey } from './sound-key.ts';
import type { TermSpace } from '../values/term-vectors.ts';

const MIN_LENGTH = 3;
const MAX_DISTANCE = 2;
/** Shorter words are near each other by chance, unless they sound the same or nothing else about them differs. */
const LONG = 5;
const ALIKE = 0.2;
const LONG_TITLE = 8;

/**
 * Pairs of names that may be one: words spelled nearly alike, names that share a surname or a role, titles
 * that share words. Each with what the scorer is asked about.
 */
export function nameCandidates(
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const story: NameStory = { nodes, space, texts };
  const forms = nameForms(nodes);
  const spelled = spellingPairs(forms.words, story);
  const proposed = [
    ...spelled,
    ...joinedPairs(forms.words, forms.names),
    ...partPairs(forms.names, forms.words, story),
    ...rolePairs(forms.bearers, forms.words, spelled, nodes),
    ...workPairs(forms.works, namesOfPeople(nodes)),
    ...listPairs(forms.names.concat(forms.words), nodes).filter(
      ({ a, b }) => !isKnown(spelled, a, b),
    ),
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
    return [{ family: 'name', a: a.nodes, b: b.nodes, features, asked }];
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
      const close = distance <= MAX_DISTANCE && distance * 3 <= short;
      const nearly = distance <= MAX_DISTANCE && short >= LONG;
      const related =
        ((nearly || sound.length > 1) && shareWords(a, b)) ||
        (sound.length > 1 && shareRoles(a, b));
      if (!close && !related) return [];
      if ((isSlip(a, b) && !shareWords(a, b)) || areOtherWords(a, b) || areTwoNames(a, b, story))
        return [];
      return isSupported(a, b, story) ? pairOf('spelling', a, b) : [];
    }),
  );
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

function shareRoles(a: NameForm, b: NameForm): boolean {
  return [...a.roles].some((role) => b.roles.has(role));
}

function isSupported(a: NameForm, b: NameForm, story: NameStory): boolean {
  if (shareWords(a, b) || shareRoles(a, b)) return true;
  if (Math.min(a.form.length, b.form.length) < LONG || a.opening || b.opening) return false;
  const { near, far } = likenessOf(a, b, story);
  return near >= ALIKE || far >= ALIKE;
}

/** Does every text that has the one form have the other, too? Then it is an outlet's own slip. Symmetric. */
function isSlip(a: NameForm, b: NameForm): boolean {
  const [few, many] = a.origins.size <= b.origins.size ? [a, b] : [b, a];
  return [...few.origins].every((origin) => many.origins.has(origin));
}

/** Names that stand beside each other, or each with other given names. */
function areTwoNames(a: NameForm, b: NameForm, { nodes }: NameStory): boolean {
  const both = [...a.origins].filter((origin) => b.origins.has(origin)).length;
  if (both > 1) return true;
  const sentences = new Set(a.nodes.map((node) => nodes[node]?.claim.evidence.sentence));
  if (b.nodes.some((node) => sentences.has(nodes[node]?.claim.evidence.sentence))) return true;
  return a.companions.size > 0 && b.companions.size > 0 && !shareWords(a, b);
}

/** "Vandamme" and "Van Damme"; "Dela Rosa" and "de la Rosa" are a matter of style. */
function joinedPairs(words: readonly NameForm[], names: readonly NameForm[]): Proposed[] {
  const byForm = new Map(words.map((word) => [word.form, word]));
  return names.flatMap((name) => {
    const parts = name.form.split(' ');
    return parts.slice(1).flatMap((part, at) => {
      const apart = `${parts[at] ?? ''} ${part}`;
      const joined = byForm.get(apart.replace(' ', ''));
      const style = isParticle(part) && isParticle(parts[at] ?? '');
      return joined && !style && !joined.compound && !name.compound && !joined.capitals
        ? pairOf('joined', { ...name, form: apart }, joined)
        : [];
    });
  });
}

/** Names that differ in one word: "Niamh Considine" and "Neve Considine". */
function partPairs(
  names: readonly NameForm[],
  words: readonly NameForm[],
  story: NameStory,
): Proposed[] {
  const byForm = new Map(words.map((word) => [word.form, word]));
  const split = names.map(({ form }) => form.split(' '));
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b, j) => {
      const [x = [], y = []] = [split[i], split[i + 1 + j]];
      if (!x.some((word) => y.includes(word))) return [];
      const onlyX = x.filter((word) => !y.includes(word));
      const onlyY = y.filter((word) => !x.includes(word));
      const [p, q] = [byForm.get(onlyX[0] ?? ''), byForm.get(onlyY[0] ?? '')];
      if (onlyX.length !== 1 || onlyY.length !== 1 || !p || !q) return [];
      if (isSlip(p, q) || areOtherWords(p, q) || areTwoNames(p, q, story)) return [];
      const near = likenessOf(a, b, story);
      const role = [...a.roles].some((one) => isSingleRole(one) && b.roles.has(one));
      // Relatives share a surname.
      if (!role && p.form[0] !== q.form[0]) return [];
      if (!role && near.far < ALIKE && near.near < ALIKE) return [];
      return pairOf('part', p, q);
    }),
  );
}

/** Different names in a role that one person has: "his lawyer, Ida Sohn" and "his lawyer, Tom Veit". */
function rolePairs(
  bearers: readonly NameForm[],
  words: readonly NameForm[],
  spelled: readonly Proposed[],
  nodes: readonly ClaimNode[],
): Proposed[] {
  const byForm = new Map(words.map((word) => [word.form, word]));
  const textsOf = (name: NameForm): ReadonlySet<number> =>
    byForm.get(name.form.split(' ').at(-1) ?? '')?.origins ?? name.origins;
  return bearers.flatMap((a, i) =>
    bearers.slice(i + 1).flatMap((b) => {
      const role = [...a.roles].find((one) => isSingleRole(one) && b.roles.has(one));
      if (role === undefined) return [];
      const [x, y] = [a.form.split(' '), b.form.split(' ')];
      if (y.some((word) => x.includes(word))) return [];
      if (isKnown(spelled, a, b)) return [];
      const [there, here] = [textsOf(a), textsOf(b)];
      if ([...there].some((origin) => here.has(origin))) return [];
      if (areOfTwo(a, b, nodes)) return [];
      const rivals = bearers.filter((other) => other.roles.has(role)).length - 2;
      return [{ kind: 'role', a, b, rivals, role }];
    }),
  );
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
      const close = editDistance(a.form, b.form, MAX_DISTANCE) <= MAX_DISTANCE;
      if (shared * 2 < Math.max(x.length, y.length) && !(close && a.form.length > LONG_TITLE))
        return [];
      if (!close && common.every((word) => people.has(word) || functionWords.has(word))) return [];
      return pairOf('work', a, b, Math.max(x.length, y.length) - shared);
    }),
  );
}
