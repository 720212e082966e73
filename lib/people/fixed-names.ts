import { aliasKeys } from './alias-names.ts';
import type { Gender } from './person.ts';
import { ATHLETE_NAMES, GROUP_NAMES, NOT_PEOPLE, STAGE_NAMES } from './stage-names.ts';
import { keysOfEntries } from './word-set.ts';

/** A name that is looked up as a whole. */
export interface FixedName {
  words: string[];
  gender: Gender;
  /** False for names that are everyday words too: "Sting", "Future". */
  distinct: boolean;
  /** A band, brand, place or invented character: no person, though the shape of a name. */
  group: boolean;
}

/** Names as they are looked up: words between single spaces, no commas. */
const namesIn = (list: string): string[] => keysOfEntries(list.replaceAll(',', ' '));

function makeFixedNames(): Map<string, FixedName[]> {
  const names = new Map<string, FixedName>();
  const add = (name: string, gender: Gender, distinct: boolean, group: boolean): void => {
    // What is said of a name last counts, and comes last.
    names.delete(name);
    names.set(name, { words: name.split(' '), gender, distinct, group });
  };
  const everyday = namesIn(STAGE_NAMES.word);
  const ambiguous = new Set(everyday);
  for (const gender of ['f', 'm'] as const)
    for (const name of namesIn(STAGE_NAMES[gender])) add(name, gender, !ambiguous.has(name), false);
  for (const name of everyday)
    if (name.includes(' ') || !names.has(name)) add(name, null, false, false);
  for (const name of namesIn(GROUP_NAMES)) add(name, null, !ambiguous.has(name), true);
  for (const name of namesIn(NOT_PEOPLE)) add(name, null, true, true);
  for (const name of namesIn(ATHLETE_NAMES)) add(name, null, false, false);
  for (const alias of aliasKeys()) if (!names.has(alias)) add(alias, null, true, false);
  return Map.groupBy(names.values(), ({ words }) => words[0] ?? '');
}

let fixedNames: Map<string, FixedName[]> | null = null;

/** Fixed names whose first word is `key` (a `personKey`), of any length. */
export const fixedNamesFrom = (key: string): readonly FixedName[] =>
  (fixedNames ??= makeFixedNames()).get(key) ?? [];

function makeStageNames(): Set<string> {
  const { f, m, word } = STAGE_NAMES;
  const names = new Set([...namesIn([f, m, word].join('\n')), ...aliasKeys()]);
  for (const name of namesIn([GROUP_NAMES, NOT_PEOPLE, ATHLETE_NAMES].join('\n')))
    names.delete(name);
  return names;
}

let stageNames: Set<string> | null = null;

/** Whether the whole of a name (a `personKey`) is a performer's or a royal's in the lexicon. */
export const isStageName = (key: string): boolean => (stageNames ??= makeStageNames()).has(key);
