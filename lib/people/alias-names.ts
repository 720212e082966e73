import { ALIASES } from './aliases.ts';
import { personKey } from './person-key.ts';
import { keysOfEntries } from './word-set.ts';

let names: Map<string, string> | null = null;

function readNames(): Map<string, string> {
  const read = new Map<string, string>();
  for (const entry of ALIASES.split(/[|\n]/)) {
    const [alias = '', name = ''] = entry.trim().split('=');
    if (alias !== '') read.set(personKey(alias), name);
  }
  return read;
}

/** The name that an alias stands for: "j lo" → "Jennifer Lopez". */
export const aliasOf = (key: string): string | undefined => (names ??= readNames()).get(key);

/** All aliases, as they are looked up. */
export const aliasKeys = (): string[] => keysOfEntries(ALIASES.replaceAll(/=[^|\n]*/g, ''));
