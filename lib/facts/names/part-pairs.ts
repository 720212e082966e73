import { isCommonWord } from '../../people/name-lexicon.ts';
import { areOfTwoGenders, areTwoNames, isSlip } from './are-two-names.ts';
import { areInLikePlaces } from './name-features.ts';
import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import { areOtherWords } from './other-words.ts';
import { pairOf } from './proposed-pair.ts';
import type { Proposed } from './proposed-pair.ts';
import { isMakerRole, isRareRole } from './role-lexicon.ts';
import { areOfOne } from './role-owner.ts';
import { areToldAlike } from './told-alike.ts';

/**
 * Names that differ in one word: "Niamh Considine" and "Neve Considine". Their bearers have a role between
 * them that relatives and colleagues seldom share, or a surname that nobody else has and no other role, or
 * they stand in like sentences and begin alike.
 */
export function partPairs(
  names: readonly NameForm[],
  words: readonly NameForm[],
  story: NameStory,
): Proposed[] {
  const byForm = new Map(words.map((word) => [word.form, word]));
  const split = names.map(({ form }) => form.split(' '));
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b, j) => {
      const [x = [], y = []] = [split[i], split[i + 1 + j]];
      if (!x.some((word) => word.length > 1 && y.includes(word))) return [];
      const onlyX = x.filter((word) => !y.includes(word));
      const onlyY = y.filter((word) => !x.includes(word));
      const [p, q] = [byForm.get(onlyX[0] ?? ''), byForm.get(onlyY[0] ?? '')];
      if (onlyX.length !== 1 || onlyY.length !== 1 || !p || !q) return [];
      if (areOfTwoGenders(p.form, q.form) || isSlip(p, q)) return [];
      if (areOtherWords(p, q) || areTwoNames(p, q, story)) return [];
      if (p.form[0] === q.form[0] && areInLikePlaces(a, b, story)) return pairOf('part', p, q);
      const rare = [...a.roles].some(
        (one) =>
          isRareRole(one) &&
          b.roles.has(one) &&
          !story.areSeveral(one) &&
          (!isMakerRole(one) || areToldAlike(a, b, one, story)),
      );
      const surname = byForm.get(x.at(-1) === y.at(-1) ? (x.at(-1) ?? '') : '');
      const told = rare || (surname && isOnes(surname, a, b, story));
      return told && areOfOne(a, b, story) ? pairOf('part', p, q) : [];
    }),
  );
}

/**
 * Is a surname that of one person beside the story, whom one text gives a rare role? The family of the main
 * person has several; everyday words are too frequent as names.
 */
function isOnes(surname: NameForm, a: NameForm, b: NameForm, { texts }: NameStory): boolean {
  const roles = [...a.roles, ...b.roles];
  return (
    roles.length > 0 &&
    roles.every(isRareRole) &&
    new Set(roles).size === 1 &&
    surname.companions.size === 2 &&
    surname.origins.size < texts &&
    !isCommonWord(surname.form)
  );
}
