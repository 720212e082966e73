import { isStageName } from '../people/name-lexicon.ts';
import { personKey } from '../people/person-key.ts';

import { KNOWN_CELEBRITIES } from './known-celebrities.ts';
import { PUBLIC_FIGURES } from './public-figures.ts';

const keysOf = (names: string): Set<string> =>
  new Set(
    names
      .split(/[|\n]/)
      .filter((name) => name.trim() !== '')
      .map(personKey),
  );
const known = keysOf(KNOWN_CELEBRITIES);
const publicFigures = keysOf(PUBLIC_FIGURES);

/** Whether the lexicons know the name (a `personKey`) as that of an entertainer or a royal. */
export const isKnownCelebrity = (key: string): boolean => known.has(key) || isStageName(key);

/** Whether the lexicon knows the name (a `personKey`) from politics or business. */
export const isPublicFigure = (key: string): boolean => publicFigures.has(key);
