import type { ClaimNode } from '../claim-node.ts';
import type { NameForm } from './name-forms.ts';
import { isAmong } from './other-words.ts';

/**
 * The places where a word of names may stand for the bearer of the other one: alone, or beside a word that the other
 * stands beside, too. "Muhammad Saleem" is not who is called "Rubina Salim" elsewhere, where there is a "Rubina
 * Saleem". All places of a whole name, and of a word that never stands beside such a word.
 */
export function bearersOf(form: NameForm, other: NameForm, nodes: readonly ClaimNode[]): number[] {
  if (form.form.includes(' ')) return form.nodes;
  const beside = (index: number): string[] => {
    const value = nodes[index]?.claim.value;
    return value?.type === 'name' ? value.words.filter((word) => word !== form.form) : [];
  };
  const isAlike = (index: number): boolean =>
    beside(index).some((word) => isAmong(word, other.companions));
  if (!form.nodes.some(isAlike)) return form.nodes;
  return form.nodes.filter((index) => beside(index).length === 0 || isAlike(index));
}
