import { isStageName } from '../people/fixed-names.ts';
import { keysOfEntries } from '../people/word-set.ts';
import { KNOWN_CELEBRITIES } from './known-celebrities.ts';

let known: Set<string> | null = null;

/** Whether the lexicons know the name (a `personKey`) as that of an entertainer or a royal. */
export const isKnownCelebrity = (key: string): boolean =>
  (known ??= new Set(keysOfEntries(KNOWN_CELEBRITIES))).has(key) || isStageName(key);
