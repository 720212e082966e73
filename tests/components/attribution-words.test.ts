import { expect, it } from 'vitest';
import { attributionWords } from '../../components/story/attribution-words.ts';
import type { Attribution } from '../../lib/facts/attribution.ts';
import { english } from './samples/english.ts';

const words = (kind: Attribution['kind'], name: string | null): string | null =>
  attributionWords({ kind, name }, english);

it.each(['Ed', 'Amed', 'Perso'])(
  'names %s, whose name is a piece of a word for the kind',
  (name) => {
    expect(words('named', name)).toBe(`Named person: ${name}`);
  },
);

it.each([
  ['anonymous', 'a source', 'Anonymous source'],
  ['police', 'The police', 'Police'],
  ['court', null, 'Court record'],
] as const)('says no more than the kind of %s where the name is “%s”', (kind, name, expected) => {
  expect(words(kind, name)).toBe(expected);
});

it('says nothing where the outlet says so itself', () => {
  expect(words('outlet', null)).toBeNull();
});
