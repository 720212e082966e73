import { flag } from '../flag.ts';
import { isCommonWord } from '../../people/name-lexicon.ts';
import type { ClaimNode } from '../claim-node.ts';
import type { NameForm } from './name-forms.ts';
import { isSingleRole } from './role-lexicon.ts';
import { soundKey } from './sound-key.ts';
import { likeness } from '../values/term-vectors.ts';
import type { TermSpace } from '../values/term-vectors.ts';

/** How two forms of names were brought together. */
export type NamePairKind = 'spelling' | 'part' | 'role' | 'work';

/** Names of the features of a pair of names, in their order. */
export const nameFeatureNames = [
  'distance',
  'length',
  'share',
  'sameFirst',
  'sameLast',
  'ending',
  'companions',
  'companionClash',
  'alone',
  'textsA',
  'textsB',
  'textsBoth',
  'texts',
  'near',
  'far',
  'vowel',
  'doubled',
  'swapped',
  'capitals',
  'subject',
  'hyphen',
  'spelling',
  'part',
  'role',
  'work',
  'sound',
  'roleMatch',
  'singleRole',
  'everyday',
  'rivals',
  'nodesA',
  'nodesB',
] as const;

/** Endings that make another word of a name: Oman, Omani. From general knowledge. */
export const ENDINGS = /^(?:s|es|n|an|ian|ese|ish|i|d|ed|er|ers|y|ly|in|a|e|o)$/;

/** At most so many places of a form are looked at. */
const MOST_RARE = 6;
const MOST_COMMON = 12;

/** What a pair is looked at with. */
export interface NameStory {
  nodes: readonly ClaimNode[];
  space: TermSpace;
  texts: number;
  /** The words of the names of all people that the story tells of. */
  people: ReadonlySet<string>;
  /** Does a text speak of several people in a role? */
  areSeveral: (role: string) => boolean;
}

/**
 * The features of a pair of forms, in the order of `nameFeatureNames`.
 * @param a the form that fewer texts have.
 * @param distance Levenshtein distance, or one more than the most that was counted.
 * @param rivals how many other names could stand in the place of either.
 */
export function nameFeatures(
  kind: NamePairKind,
  a: NameForm,
  b: NameForm,
  { distance, rivals, story }: { distance: number; rivals: number; story: NameStory },
): number[] {
  const [x, y] = [a.form, b.form];
  const { near, far, subject } = likenessOf(a, b, story);
  const shared = [...a.companions].filter((word) => b.companions.has(word)).length;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  const both = [...a.origins].filter((origin) => b.origins.has(origin)).length;
  const roles = [...a.roles].filter((role) => b.roles.has(role));
  return [
    distance,
    short.length,
    distance / long.length,
    flag(x[0] === y[0]),
    flag(x.at(-1) === y.at(-1)),
    flag(long.startsWith(short) && ENDINGS.test(long.slice(short.length))),
    shared,
    flag(shared === 0 && a.companions.size > 0 && b.companions.size > 0),
    flag(a.companions.size === 0) + flag(b.companions.size === 0),
    a.origins.size,
    b.origins.size,
    both,
    story.texts,
    near,
    far,
    flag(x.replaceAll(/[aeiouy]/g, '') === y.replaceAll(/[aeiouy]/g, '')),
    flag(x.replaceAll(/(.)\1/g, '$1') === y.replaceAll(/(.)\1/g, '$1')),
    flag(distance === 2 && sortedLetters(x) === sortedLetters(y)),
    flag(a.capitals !== b.capitals),
    subject,
    flag(x.includes(' ') || y.includes(' ')),
    flag(kind === 'spelling'),
    flag(kind === 'part'),
    flag(kind === 'role'),
    flag(kind === 'work'),
    flag(soundKey(x) === soundKey(y)),
    roles.length > 0 ? 1 : a.roles.size > 0 && b.roles.size > 0 ? -1 : 0,
    flag(roles.some(isSingleRole)),
    flag(isCommonWord(x)) + flag(isCommonWord(y)),
    rivals,
    a.nodes.length,
    b.nodes.length,
  ];
}

/** Likenesses from here on are no chance. */
export const ALIKE = 0.2;

/** Do two forms stand in like sentences of two texts? Symmetric. */
export function areInLikePlaces(a: NameForm, b: NameForm, story: NameStory): boolean {
  const { near, far } = likenessOf(a, b, story);
  return near >= ALIKE || far >= ALIKE;
}

/** The most that any two places of the forms in different texts have in common. */
function likenessOf(
  a: NameForm,
  b: NameForm,
  { nodes, space }: NameStory,
): { near: number; far: number; subject: number } {
  let [near, far, subject] = [0, 0, 0];
  for (const i of a.nodes.slice(0, MOST_RARE)) {
    for (const j of b.nodes.slice(0, MOST_COMMON)) {
      const [p, q] = [space.vectors[i], space.vectors[j]];
      if (!p || !q || nodes[i]?.origin === nodes[j]?.origin) continue;
      const like = likeness(p, q);
      near = Math.max(near, like.near);
      far = Math.max(far, like.far);
      if (nodes[i]?.claim.subject[0] === nodes[j]?.claim.subject[0]) subject = 1;
    }
  }
  return { near, far, subject };
}

/** The letters of a word in alphabetical order, the same for two whose letters were swapped. */
export function sortedLetters(word: string): string {
  return Array.from(word).toSorted().join('');
}
