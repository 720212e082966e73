import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { addUp } from '../../../../lib/facts/values/add-up.ts';
import {
  amountFeatureNames,
  amountFeaturesIn,
} from '../../../../lib/facts/values/amount-features.ts';
import { valueGap } from '../../../../lib/facts/values/value-gap.ts';
import { articleOf } from '../article-of.ts';

const numbers = new Set(['count', 'money', 'duration', 'quantity']);

function numbersIn(sentence: string): Claim[] {
  const claims = extractClaims(articleOf('only', [sentence]));
  return claims.filter(({ kind }) => numbers.has(kind));
}

/** The claim of a number of a sentence, the first where none is named. */
function numberIn(sentence: string, text = ''): Claim {
  const claim = numbersIn(sentence).find((one) => one.text.startsWith(text));
  if (!claim) throw new Error(`no number ${text}: ${sentence}`);
  return claim;
}

describe('what a number is the amount of', () => {
  it.each([
    ['The judge gave Nils Okafor a $900 fine.', 'fine'],
    ['Nils Okafor must pay a fine of $900.', 'fine'],
    ['Nils Okafor got $900 in damages.', 'damag'],
    ['His bail was set at $900.', 'bail'],
    ['The price still stands at $900.', 'price'],
    ['Mara Quill was given 80 hours of community service.', 'servic'],
    ['Her fight against the illness lasted 18 months.', 'fight'],
    ['They had a three-day ceremony on the island.', 'ceremony'],
    ['It is a 4,000-square-foot house.', 'hous'],
  ])('%s', (sentence, noun) => {
    expect(numberIn(sentence).amount?.topic).toContain(noun);
  });

  it('takes no noun of the next clause', () => {
    expect(numberIn('She paid $900, and the dress was hers.').amount?.topic).not.toContain('dress');
  });
});

describe('numbers that say some of a whole', () => {
  it.each([
    ['Mara Quill plays two more shows in Oslo.', true],
    ['Four of the songs are hers.', true],
    ['The remaining nine concerts are off.', true],
    ['It is her eighth album in a row.', true],
    ['They have three children together, and she has a son.', true],
    ['Of the two, Okafor has four children from an earlier marriage.', true],
    ['Mara Quill plays nine shows in Oslo.', false],
  ])('%s %s', (sentence, part) => {
    expect(numberIn(sentence).amount?.part).toBe(part);
  });
});

describe('bare numbers', () => {
  it('are of the unit that stands before or behind them', () => {
    const texts = (sentence: string): string[] =>
      numbersIn(sentence).map(({ kind, text }) => `${kind} ${text}`);
    expect(texts('Ada weighs 2.4 kilos and Ilse 2.1.')).toEqual([
      'quantity 2.4 kilos',
      'quantity 2.1',
    ]);
    expect(texts('They weighed 2.4 and 2.1 kilos.')).toEqual([
      'quantity 2.4',
      'quantity 2.1 kilos',
    ]);
  });

  it('that are years count nothing', () => {
    expect(numbersIn('She was married from 2001 to 2005.')).toEqual([]);
  });
});

describe('a whole and its parts', () => {
  const fits = (a: string, b: string, first = '', second = ''): boolean => {
    const [x, y] = [numberIn(a, first), numberIn(b, second)];
    expect(addUp(y, x)).toBe(addUp(x, y));
    return addUp(x, y);
  };

  it.each([
    ['It has six bathrooms and three washrooms.', 'It has nine bathrooms.'],
    ['It ran for six seasons on one channel and two more on another.', 'It ran for eight seasons.'],
    ['It ran for six seasons on QTV.', 'It ran for eight seasons, six of them on QTV.'],
    ['He got $10 million, and $5 million on top.', 'He got $15 million.'],
    ['He leaves two sons and a daughter.', 'He leaves three children.'],
    ['He has had five operations, and a sixth is planned.', 'He has had six operations.'],
    ['Ada weighs 2.4 kilos and Ilse 2.1.', 'The baby weighs 2.1 kilos.'],
  ])('%s %s', (a, b) => {
    expect(fits(a, b)).toBe(true);
  });

  it.each([
    ['It has six bathrooms and three washrooms.', 'It has eight bathrooms.'],
    ['The jury heard nine witnesses, among them two dancers.', 'The jury heard eleven witnesses.'],
    ['The fight went over ten rounds, said two judges.', 'The fight went over twelve rounds.'],
    ['It has five bedrooms and four bathrooms.', 'It has five bedrooms and nine bathrooms.'],
    ['The star of "Tea for Two" won three prizes.', 'She won two prizes.'],
  ])('not: %s %s', (a, b) => {
    const last = numbersIn(b).at(-1)?.text;
    expect(fits(a, b, a.includes('bedrooms') ? 'four' : '', last)).toBe(false);
  });
});

describe('how far two numbers are apart', () => {
  const apart = (a: string, b: string): number => {
    const articles = [articleOf('a', [a]), articleOf('b', [b])];
    const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
    const [x, y] = nodes.filter(({ claim }) => numbers.has(claim.kind));
    if (!x || !y) throw new Error(`no numbers: ${a} ${b}`);
    return valueGap(x, y);
  };

  it('is told in one unit', () => {
    const house = 'The house has 30,000 square feet.';
    expect(apart(house, 'The house has 2,787 square metres.')).toBeCloseTo(0, 2);
    expect(apart(house, 'The house has 15,000 square feet.')).toBeCloseTo(Math.log(2));
    expect(apart('They waited three weeks.', 'They waited three months.')).toBeGreaterThan(1);
  });
});

describe('the features of a pair', () => {
  const sentences = [
    'The judge gave Nils Okafor a $900 fine.',
    'Nils Okafor must pay a fine of $700.',
    'Nils Okafor left the waiter a tip of $400.',
    'Mara Quill plays two more shows in Oslo.',
    'It is her third album.',
    'Nils Okafor is 40 years old.',
  ];
  const articles = sentences.map((sentence, at) => articleOf(`text ${at}`, [sentence]));
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const features = amountFeaturesIn(nodes);
  const told = (a: string, b: string): Record<string, number | undefined> => {
    const find = (text: string) => nodes.find(({ claim }) => claim.text === text);
    const [x, y] = [find(a), find(b)];
    if (!x || !y) throw new Error(`no ${a} or ${b}`);
    return Object.fromEntries(features(x, y).map((value, at) => [amountFeatureNames[at], value]));
  };

  it('tell amounts of one thing from those of others', () => {
    expect(told('$900', '$700')).toMatchObject({ topic: 1, topicRivals: 1, part: 0 });
    expect(told('$900', '$400')).toMatchObject({ topic: -1, topicRivals: 0 });
    expect(told('two', 'third')).toMatchObject({ part: 1, percent: 0 });
  });

  it('are the same both ways, and as many as there are names', () => {
    const node = fc.constantFrom(...nodes);
    fc.assert(
      fc.property(node, node, (a, b) => {
        expect(features(a, b)).toEqual(features(b, a));
        expect(features(a, b)).toHaveLength(amountFeatureNames.length);
      }),
    );
  });
});
