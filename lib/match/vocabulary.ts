import { eventTypesOf } from './event-words.ts';
import { termOf } from './words.ts';

/**
 * The terms of the articles that are compared with each other, numbered. Numbers make comparing thirty
 * articles with one another cheap; whether a term is a name is settled by all of them together.
 */
export interface Vocabulary {
  /** The number of a word's term. A word that opens a sentence or a headline tells nothing of its case. */
  add(written: string, opens: boolean): number;
  term(id: number): string;
  /** As it was first written. */
  written(id: number): string;
  isName(id: number): boolean;
  events(id: number): readonly string[];
}

interface Entry {
  term: string;
  written: string;
  capital: number;
  lower: number;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

type Case = 'upper' | 'lower' | null;

/** The case of a word's first letter; null for a number and for letters without case. */
function caseOf(written: string): Case {
  if (LOWER.test(written)) return 'lower';
  return UPPER.test(written) ? 'upper' : null;
}

/** An empty vocabulary. */
export function makeVocabulary(isCommon: (term: string) => boolean): Vocabulary {
  const ids = new Map<string, number>();
  const byWritten = new Map<string, { id: number; letter: Case }>();
  const entries: Entry[] = [];
  const at = (id: number): Entry => {
    const entry = entries[id];
    if (!entry) throw new RangeError(`no term ${id}`);
    return entry;
  };
  return {
    add(written, opens) {
      let known = byWritten.get(written);
      if (known === undefined) {
        const term = termOf(written);
        const id = ids.get(term) ?? entries.length;
        if (id === entries.length) {
          entries.push({ term, written, capital: 0, lower: 0 });
          ids.set(term, id);
        }
        known = { id, letter: caseOf(written) };
        byWritten.set(written, known);
      }
      const entry = at(known.id);
      if (known.letter === 'lower') entry.lower++;
      else if (!opens && known.letter === 'upper') entry.capital++;
      return known.id;
    },
    term: (id) => at(id).term,
    written: (id) => at(id).written,
    isName(id) {
      const { term, written, capital, lower } = at(id);
      return capital > lower || (lower === 0 && UPPER.test(written) && !isCommon(term));
    },
    events: (id) => eventTypesOf(at(id).term),
  };
}
