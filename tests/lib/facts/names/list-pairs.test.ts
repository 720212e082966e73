import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { listPairs } from '../../../../lib/facts/names/list-pairs.ts';
import { nameForms } from '../../../../lib/facts/names/name-forms.ts';
import { articleOf } from '../article-of.ts';

/** The names that stand for each other in lists, one text an argument. */
function replaced(...texts: string[]): string[] {
  const articles = texts.map((text, i) => articleOf(`text-${i}`, [text]));
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const { names, words } = nameForms(nodes);
  return listPairs([...names, ...words], nodes).map(({ a, b }) =>
    [a.form, b.form].toSorted().join(' / '),
  );
}

describe('names stand for each other', () => {
  it('where two lists differ in one name', () => {
    expect(
      replaced('Her sons Ulf, Timo and Henrik came.', 'She came with Ulf, Timo and Arne.'),
    ).toEqual(['arne / henrik']);
  });

  it('whatever their order', () => {
    expect(
      replaced('Her sons Ulf, Timo and Henrik came.', 'She came with Arne, Timo & Ulf.'),
    ).toEqual(['arne / henrik']);
  });

  it('with their ages between them', () => {
    expect(
      replaced(
        'Her sons Ulf, 9, Timo, five, and Henrik came.',
        'She came with Ulf, Timo and Arne.',
      ),
    ).toEqual(['arne / henrik']);
  });

  it('the same way whichever text comes first', () => {
    const list = fc.shuffledSubarray(['Ulf', 'Timo', 'Henrik', 'Arne', 'Jonas'], { minLength: 2 });
    const sentence = (names: string[]): string =>
      `She came with ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;
    fc.assert(
      fc.property(list, list, (one, other) => {
        const [x, y] = [sentence(one), sentence(other)];
        expect(replaced(x, y)).toEqual(replaced(y, x));
        const differ = one.filter((name) => !other.includes(name)).length;
        const asked = one.length === other.length && one.length > 2 && differ === 1;
        expect(replaced(x, y)).toHaveLength(asked ? 1 : 0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('names do not stand for each other', () => {
  it.each([
    ['in couples', 'Her sons Ulf and Henrik came.', 'Her sons Ulf and Arne came.'],
    ['in lists of two lengths', 'Ulf, Timo and Henrik came.', 'Ulf, Timo, Arne and Jonas came.'],
    ['where two differ', 'She met Ulf, Timo and Henrik.', 'She met Ulf, Arne and Jonas.'],
    [
      'where one text has both',
      'She met Ulf, Timo and Henrik. Arne stayed away.',
      'She met Ulf, Timo and Arne.',
    ],
  ])('%s', (_, first, second) => {
    expect(replaced(first, second)).toEqual([]);
  });

  it('within one text', () => {
    expect(replaced('She met Ulf, Timo and Henrik. Then she met Ulf, Timo and Arne.')).toEqual([]);
  });
});
