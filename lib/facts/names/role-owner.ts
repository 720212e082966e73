import { roleGender } from '../../people/person-cues.ts';
import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';

const PRONOUN = /^(?:his|her|their)$/;

/**
 * May two names be of people whom one person has in a role? Not where one is "his publicist" and the other
 * "her publicist", or a hospital's, which may have several. Symmetric.
 */
export function areOfOne(a: NameForm, b: NameForm, story: NameStory): boolean {
  return [...a.owners].every((one) =>
    [...b.owners].every((other) => one === null || other === null || mayBeOne(one, other, story)),
  );
}

function mayBeOne(one: string, other: string, story: NameStory): boolean {
  if (one === other) return PRONOUN.test(one) || isSomebody(one, story);
  if (PRONOUN.test(one)) return !PRONOUN.test(other) && isSomebody(other, story);
  if (PRONOUN.test(other)) return isSomebody(one, story);
  return isSomebody(one, story) && isSomebody(other, story) && (isNoun(one) || isNoun(other));
}

/** "The singer's", or one of the people of the story. */
function isSomebody(owner: string, { people }: NameStory): boolean {
  return isNoun(owner) || people.has(owner);
}

function isNoun(owner: string): boolean {
  return roleGender(owner) !== undefined || owner === 'couple';
}
