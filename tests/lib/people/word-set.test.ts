import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey } from '../../../lib/people/person-key.ts';
import { keysOfEntries, keysOfWords, wordSet } from '../../../lib/people/word-set.ts';

const word = fc.stringMatching(/^[A-Za-zéÖñ’'.-]{0,6}[A-Za-zéÖñ]$/);

describe('lists of names', () => {
  it('give the key of each word, whatever the white space between', () => {
    const space = fc.constantFrom(' ', '\n', '  ', '\n  ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 1 }), (parts) => {
        const keys = keysOfWords(`\n${parts.map((part) => part.join('')).join('')}`);
        expect(keys).toEqual(parts.map(([name]) => personKey(name)));
      }),
    );
  });

  it('give the key of each entry between bars and lines, and no empty ones', () => {
    expect(keysOfEntries('\nZoë  O’Hara|J. Lo |\n Adele\n')).toEqual(
      ['zoe o’hara', 'j lo', 'adele'].map(personKey),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (names) => {
        const entries = names.map((pair) => pair.join(' '));
        expect(keysOfEntries(entries.join('|'))).toEqual(entries.map(personKey));
        expect(keysOfEntries(entries.join('\n'))).toEqual(entries.map(personKey));
      }),
    );
  });

  it('are asked together, for whole words', () => {
    const isListed = wordSet('Ana Béa', 'Cleo');
    expect(['ana', 'bea', 'cleo', 'an', 'ana bea', ''].map(isListed)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
