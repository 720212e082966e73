import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import type { Proposed } from './proposed-pair.ts';
import { isOwnedRole, isSingleRole } from './role-lexicon.ts';
import { areOfOne } from './role-owner.ts';
import { areToldAlike } from './told-alike.ts';

/**
 * Different names in a role that one person has: "his publicist, Ida Sohn" and "his publicist, Tom Veit". No
 * text has both. Where a text does not tell whose, both texts must tell one thing of them, and a publicist may be
 * anybody's.
 * @param bearers whole names at the places that tell their roles.
 * @param words single words of names, with all texts that they stand in.
 */
export function rolePairs(
  bearers: readonly NameForm[],
  words: readonly NameForm[],
  story: NameStory,
): Proposed[] {
  const byForm = new Map(words.map((word) => [word.form, word]));
  const textsOf = (name: NameForm): ReadonlySet<number> =>
    byForm.get(name.form.split(' ').at(-1) ?? '')?.origins ?? name.origins;
  return bearers.flatMap((a, i) =>
    bearers.slice(i + 1).flatMap((b): Proposed[] => {
      const role = [...a.roles].find((one) => isSingleRole(one) && b.roles.has(one));
      if (role === undefined) return [];
      const [x, y] = [a.form.split(' '), b.form.split(' ')];
      if (y.some((word) => x.includes(word))) return [];
      const [there, here] = [textsOf(a), textsOf(b)];
      if ([...there].some((origin) => here.has(origin)) || !areOfOne(a, b, story)) return [];
      if (story.areSeveral(role)) return [];
      const told = isTold(a) && isTold(b);
      if (!told && (isOwnedRole(role) || !areToldAlike(a, b, role, story))) return [];
      const rivals = bearers.filter((other) => other.roles.has(role)).length - 2;
      return [{ kind: 'role', a, b, rivals, role }];
    }),
  );
}

function isTold({ owners }: NameForm): boolean {
  return [...owners].some((owner) => owner !== null);
}
