import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';

/** A stretch of a text that may name a person. */
export interface NameCandidate {
  /** Token indexes, `to` exclusive; a title before the name is not within. */
  from: number;
  to: number;
  /**
   * full: a known given name and a surname; fixed: a name of the lexicon; unknown: capitalised words that
   * only the context can tell; group: a band or brand; word: one everyday word, a surname at most ("Bush");
   * titled: a title and one word ("Mr. Keller"); lone: one word.
   */
  kind: 'full' | 'fixed' | 'unknown' | 'group' | 'titled' | 'lone' | 'word';
  /** False for fixed names that are everyday words too: "Sting", "Future". */
  distinct: boolean;
  gender: Gender;
  /** The title, or a royal rank that is kept as a part of the name. */
  title: NameToken | null;
}

/** How the capitals of a text are to be read. */
export interface CapitalsReading {
  /** The text has capitals on everyday words: a Title Case or upper-case headline. */
  loose: boolean;
  /** Whether the word is written in lower case somewhere in the article. */
  lowerCased: (key: string) => boolean;
  /** Whether the word is written with a capital in a text whose capitals tell something. */
  capitalised: (key: string) => boolean;
}
