import { eventTypesOf } from './event-words.ts';
import { termOf } from './words.ts';

/**
 * The terms of the articles that are compared with each other, numbered. Numbers make comparing thirty
 * articles with one another cheap; whether a term is a name is settled by all of them together.
 */
export interface Vocabulary {
  /** How many terms it has; their numbers are those below. */
  readonly size: number;
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
  events: readonly string[];
}

type Case = 'upper' | 'lower' | null;

/** The case of a word's first letter; null for a number and for letters without case. */
function caseOf(written: string): Case {
  const unit = written.charCodeAt(0);
  if (unit >= 97 && unit <= 122) return 'lower';
  if (unit >= 65 && unit <= 90) return 'upper';
  if (unit < 128) return null;
  if (/^\p{Ll}/u.test(written)) return 'lower';
  return /^\p{Lu}/u.test(written) ? 'upper' : null;
}

/** An empty vocabulary. */
export function makeVocabulary(isCommon: (term: string) => boolean): Vocabulary {
  const ids = new Map<string, number>();
  const byWritten = new Map<string, { id: number; entry: Entry; letter: Case }>();
  const entries: Entry[] = [];
  const at = (id: number): Entry => {
    const entry = entries[id];
    if (!entry) throw new RangeError(`no term ${id}`);
    return entry;
  };
  return {
    get size() {
      return entries.length;
    },
    add(written, opens) {
      let known = byWritten.get(written);
      if (known === undefined) {
        const term = termOf(written);
        const id = ids.get(term) ?? entries.length;
        if (id === entries.length) {
          entries.push({ term, written, capital: 0, lower: 0, events: eventTypesOf(term) });
          ids.set(term, id);
        }
        known = { id, entry: at(id), letter: caseOf(written) };
        byWritten.set(written, known);
      }
      const { id, entry, letter } = known;
      if (letter === 'lower') entry.lower++;
      else if (!opens && letter === 'upper') entry.capital++;
      return id;
    },
    term: (id) => at(id).term,
    written: (id) => at(id).written,
    isName(id) {
      const { term, written, capital, lower } = at(id);
      return capital > lower || (lower === 0 && caseOf(written) === 'upper' && !isCommon(term));
    },
    events: (id) => at(id).events,
  };
}
