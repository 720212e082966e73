import { baseForm } from '../sentence/base-form.ts';
import { findTerms } from '../sentence/find-terms.ts';
import { likeness } from '../values/term-vectors.ts';
import { ALIKE } from './name-features.ts';
import type { NameStory } from './name-features.ts';
import type { NameForm } from './name-forms.ts';
import { roleWords } from './role-lexicon.ts';

/**
 * Do two texts tell one thing of the bearers of a role: that the judge "denied it"? That both call them
 * judges, and the names beside them, do not count. Symmetric.
 */
export function areToldAlike(
  a: NameForm,
  b: NameForm,
  role: string,
  { nodes, space }: NameStory,
): boolean {
  const own = termsOf(role);
  const tells = (id: number): boolean => {
    const term = space.terms[id] ?? '';
    return !term.startsWith('@') && !own.has(term);
  };
  return a.nodes.some((i) =>
    b.nodes.some((j) => {
      const [p, q] = [space.vectors[i], space.vectors[j]];
      if (!p || !q || nodes[i]?.origin === nodes[j]?.origin) return false;
      const { far, shared } = likeness(p, q);
      return far >= ALIKE && shared.some(tells);
    }),
  );
}

function termsOf(role: string): ReadonlySet<string> {
  const words = [...roleWords].flatMap(([word, other]) => (other === role ? word.split('_') : []));
  const read = words.map((lower) => ({ lower, base: baseForm(lower), name: false }));
  return new Set(read.flatMap((word) => findTerms([word]).flat()));
}
