import { contrastsIn, synonymsIn } from '../sentence/word-groups.ts';
import type { GroupMatch } from '../sentence/word-groups.ts';
import type { QuoteChange } from './quote-changes.ts';
import { carriesSense } from './quote-lexicon.ts';
import type { QuoteWord } from './quote-words.ts';

/** How far a lexicon of words used for one another explains that two quotations differ. */
export interface Reworded {
  /** Changed words that carry sense and whose like, or the word itself, is among the changed words opposite. */
  explained: number;
  /** Those without. */
  unexplained: number;
  /** Changed words that stand where the other quotation has a word that excludes them. */
  contrasts: number;
}

/** Looks at the changed words of two quotations, wherever they stand. Symmetric. */
export function reworded(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  changes: readonly QuoteChange[],
): Reworded {
  const found: Reworded = { explained: 0, unexplained: 0, contrasts: 0 };
  const [x, y] = [
    sideOf(a, new Set(changes.flatMap((change) => change.a))),
    sideOf(b, new Set(changes.flatMap((change) => change.b))),
  ];
  for (const [side, other] of [
    [x, y],
    [y, x],
  ] as const)
    for (const word of side.changed) {
      if (!carriesSense(word)) continue;
      const groups = side.groups.get(word) ?? [];
      if (other.bases.has(word.base) || groups.some((group) => other.all.has(group)))
        found.explained++;
      else found.unexplained++;
    }
  for (const change of changes) {
    const opposite = new Set(contrastsIn(basesOf(change.b)).map(({ group }) => group));
    const bases = basesOf(change.a);
    found.contrasts += contrastsIn(bases).filter(
      ({ group, from, to }) =>
        opposite.has(group) && !change.b.some(({ base }) => bases.slice(from, to).includes(base)),
    ).length;
  }
  return found;
}

/** The changed words of a quotation, with the groups that they, alone or in phrases, belong to. */
interface Side {
  changed: ReadonlySet<QuoteWord>;
  bases: ReadonlySet<string>;
  groups: ReadonlyMap<QuoteWord, number[]>;
  all: ReadonlySet<number>;
}

function sideOf(words: readonly QuoteWord[], changed: ReadonlySet<QuoteWord>): Side {
  const groups = new Map<QuoteWord, number[]>();
  const all = new Set<number>();
  const note = ({ group, from, to }: GroupMatch): void => {
    const covered = words.slice(from, to).filter((word) => changed.has(word));
    if (covered.length === 0) return;
    all.add(group);
    for (const word of covered) groups.set(word, [...(groups.get(word) ?? []), group]);
  };
  synonymsIn(basesOf(words)).forEach(note);
  return { changed, bases: new Set(basesOf([...changed])), groups, all };
}

const basesOf = (words: readonly QuoteWord[]): string[] => words.map(({ base }) => base);
