import { isStageName } from '../people/fixed-names.ts';
import { keysOfEntries } from '../people/word-set.ts';
import { KNOWN_CELEBRITIES } from './known-celebrities.ts';
import { PUBLIC_FIGURES } from './public-figures.ts';

let known: Set<string> | null = null;
let publicFigures: Set<string> | null = null;

/** Whether the lexicons know the name (a `personKey`) as that of an entertainer or a royal. */
export const isKnownCelebrity = (key: string): boolean =>
  (known ??= new Set(keysOfEntries(KNOWN_CELEBRITIES))).has(key) || isStageName(key);

/** Whether the lexicon knows the name (a `personKey`) from politics or business. */
export const isPublicFigure = (key: string): boolean =>
  (publicFigures ??= new Set(keysOfEntries(PUBLIC_FIGURES))).has(key);
