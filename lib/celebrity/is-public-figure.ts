import { keysOfEntries } from '../people/word-set.ts';
import { PUBLIC_FIGURES } from './public-figures.ts';

let known: Set<string> | null = null;

/** Whether the lexicon knows the name (a `personKey`) from politics or business. */
export const isPublicFigure = (key: string): boolean =>
  (known ??= new Set(keysOfEntries(PUBLIC_FIGURES))).has(key);
