import { isStageName } from '../people/name-lexicon.ts';
import { personKey } from '../people/person-key.ts';

import { KNOWN_CELEBRITIES } from './known-celebrities.ts';

const known = new Set(
  KNOWN_CELEBRITIES.split(/[|\n]/)
    .filter((name) => name.trim() !== '')
    .map(personKey),
);

/** Whether the lexicons know the name (a `personKey`) as that of an entertainer or a royal. */
export const isKnownCelebrity = (key: string): boolean => known.has(key) || isStageName(key);
