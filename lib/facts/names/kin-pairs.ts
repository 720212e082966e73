import { areOfTwoGenders, haveOtherNames, isWidespread } from './are-two-names.ts';
import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import { areOtherWords } from './other-words.ts';
import { pairOf } from './proposed-pair.ts';
import type { Proposed } from './proposed-pair.ts';
import { isFamilyRole } from './role-lexicon.ts';

/** Letters that the names have in common at their beginning, at least. */
const LEAST_SHARED = 3;
/** Roles of a child, whatever it is called there. */
const CHILDREN = new Set(['son', 'daughter', 'child', 'called']);

/**
 * Given names of one relative that begin alike: "their son Benno" and "their son Benedikt". Either both are
 * told to be the same relative, or one is and the other has a surname that most texts write.
 * @param words single words of names; those that no text has together are compared.
 */
export function kinPairs(words: readonly NameForm[], story: NameStory): Proposed[] {
  const known = new Set(words.filter((word) => isWidespread(word, story)).map(({ form }) => form));
  const given = words.filter((word) => isGiven(word, story));
  return given.flatMap((a, i) =>
    given.slice(i + 1).flatMap((b): Proposed[] => {
      const [x, y] = [a.form, b.form];
      if (x.slice(0, LEAST_SHARED) !== y.slice(0, LEAST_SHARED)) return [];
      if (x.startsWith(y) || y.startsWith(x) || (known.has(x) && known.has(y))) return [];
      if ([...a.origins].some((origin) => b.origins.has(origin))) return [];
      if (areOfTwoGenders(x, y) || areOtherWords(a, b) || haveOtherNames(a, b)) return [];
      const [mine, yours] = [kinOf(a), kinOf(b)];
      const isFamily = ({ roles, companions }: NameForm): boolean =>
        roles.size === 0 && [...companions].some((word) => known.has(word));
      const related =
        mine.some((role) => yours.includes(role)) ||
        (mine.length > 0 && isFamily(b)) ||
        (yours.length > 0 && isFamily(a));
      return related ? [pairOf('part', a, b)] : [];
    }),
  );
}

/** Is it always the first word of its names? */
function isGiven({ form, nodes }: NameForm, story: NameStory): boolean {
  return nodes.every((node) => {
    const value = story.nodes[node]?.claim.value;
    return value?.type === 'name' && value.words[0] === form;
  });
}

function kinOf({ roles }: NameForm): string[] {
  return [...roles].flatMap((role) => {
    if (CHILDREN.has(role)) return ['child'];
    return isFamilyRole(role) ? [role] : [];
  });
}
