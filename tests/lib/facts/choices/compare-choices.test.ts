import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../../../lib/facts/choices/choice-answers.ts';
import { compareChoices } from '../../../../lib/facts/choices/compare-choices.ts';
import { denied } from '../../../../lib/facts/choices/denied.ts';

describe('answers of the lexicon', () => {
  it('clash where both cannot hold', () => {
    expect(compareChoices({ set: 'aid', option: 'crutch' }, { set: 'aid', option: 'cane' })).toBe(
      'clash',
    );
  });

  it('do not clash with a vaguer word', () => {
    const ankle = { set: 'body', option: 'ankle' };
    expect(compareChoices(ankle, { set: 'body', option: 'leg' })).toBe('compatible');
    expect(compareChoices(ankle, { set: 'body', option: 'knee' })).toBe('clash');
    expect(
      compareChoices({ set: 'bond', option: 'partner' }, { set: 'bond', option: 'fiance' }),
    ).toBe('compatible');
  });

  it('clash with their denial, and with that of a vaguer word', () => {
    const notCar = { set: 'vehicle', option: 'not car' };
    expect(compareChoices({ set: 'vehicle', option: 'car' }, notCar)).toBe('clash');
    expect(compareChoices(notCar, { set: 'vehicle', option: 'suv' })).toBe('clash');
    expect(compareChoices(notCar, { set: 'vehicle', option: 'bus' })).toBe('unknown');
    expect(compareChoices(notCar, { set: 'vehicle', option: 'not bus' })).toBe('unknown');
  });

  it('compare the same way round and back, and are equal to themselves only', () => {
    const all = [...choices().answers.values()].flatMap(({ set, option }) => [
      { set, option },
      { set, option: denied(option) },
    ]);
    const pair = fc
      .constantFrom(...all)
      .chain((a) =>
        fc.constantFrom(...all.filter(({ set }) => set === a.set)).map((b) => [a, b] as const),
      );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(compareChoices(a, b)).toBe(compareChoices(b, a));
        expect(compareChoices(a, b) === 'equal').toBe(a.option === b.option);
        expect(compareChoices(a, { ...a, option: denied(a.option) })).not.toBe('compatible');
      }),
    );
  });

  it('say nothing about another question', () => {
    expect(
      compareChoices({ set: 'gem', option: 'emerald' }, { set: 'colour', option: 'red' }),
    ).toBe('unknown');
  });

  it('have a name in the lexicon wherever another is said to lie within it', () => {
    const { answers } = choices();
    const missing = [...answers.values()].flatMap(({ set, within }) =>
      within.filter((container) => !answers.has(`${set}:${container}`)),
    );
    expect(missing).toEqual([]);
  });
});
