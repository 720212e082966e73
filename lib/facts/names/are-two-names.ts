import { givenNameGender } from '../../people/name-lexicon.ts';
import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import { shareWords } from './other-words.ts';

/** Does every text that has the one form have the other, too? Then it is an outlet's own slip. Symmetric. */
export function isSlip(a: NameForm, b: NameForm): boolean {
  const [few, many] = a.origins.size <= b.origins.size ? [a, b] : [b, a];
  return [...few.origins].every((origin) => many.origins.has(origin));
}

/** Do most texts of the story write the form? */
export function isWidespread({ origins }: NameForm, { texts }: NameStory): boolean {
  return origins.size * 2 > texts;
}

/** Names that more than one text has both, or that stand beside each other, or each with other given names. */
export function areTwoNames(a: NameForm, b: NameForm, { nodes }: NameStory): boolean {
  const both = [...a.origins].filter((origin) => b.origins.has(origin)).length;
  if (both > 1) return true;
  const sentences = new Set(a.nodes.map((node) => nodes[node]?.claim.evidence.sentence));
  if (b.nodes.some((node) => sentences.has(nodes[node]?.claim.evidence.sentence))) return true;
  return haveOtherNames(a, b);
}

/** Do both stand beside names, and beside none that is one? Symmetric. */
export function haveOtherNames(a: NameForm, b: NameForm): boolean {
  return a.companions.size > 0 && b.companions.size > 0 && !shareWords(a, b);
}

/** Are two given names a man's and a woman's? Symmetric. */
export function areOfTwoGenders(x: string, y: string): boolean {
  const [one, other] = [givenNameGender(x), givenNameGender(y)];
  return (one === 'f' && other === 'm') || (one === 'm' && other === 'f');
}
