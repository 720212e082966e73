import { describe, expect, it } from 'vitest';
import { type Comparable, makeComparable } from '../../../lib/match/comparable.ts';
import { profileOf } from '../../../lib/match/profile.ts';
import { makeTermTable } from '../../../lib/match/term-table.ts';
import { makeVocabulary } from '../../../lib/match/vocabulary.ts';
import { makeArticle } from './story-articles.ts';

const EVERYDAY = new Set('the and with was on'.split(' '));

/** Texts weighed in one vocabulary: an everyday word tells 1, every other 5. */
function weigh(...texts: string[]): Comparable[] {
  const vocabulary = makeVocabulary((term) => EVERYDAY.has(term));
  const profiles = texts.map((text, i) =>
    profileOf(makeArticle({ id: `text-${i}`, paragraphs: [text] }), vocabulary),
  );
  const table = makeTermTable(vocabulary, (term) => (EVERYDAY.has(term) ? 1 : 5));
  return profiles.map((profile) => makeComparable(profile, table));
}

describe('makeComparable', () => {
  it('measures names apart from other words', () => {
    const [one] = weigh('On the ferry Nora Valente was with Idris Quill, and Valente sang.');
    const once = 25;
    const twice = (5 * (1 + Math.log(2))) ** 2;
    expect(one?.nameCount).toBe(4);
    expect(one?.squares[0]).toBeCloseTo(3 * once + twice);
    expect(one?.squares[1]).toBeCloseTo(2 * once + 5);
  });

  it('keeps two rare words in a row as a pair, in their order and not across an everyday word', () => {
    const [one, same, turned, parted] = weigh(
      'thick fog on the coast',
      'a boat, thick fog and rain',
      'fog thick as soup',
      'thick was the fog',
    );
    const shared = (other: Comparable | undefined) =>
      one && other ? one.pairs.intersection(other.pairs).size : -1;
    expect(one?.pairs.size).toBe(1);
    expect(shared(same)).toBe(1);
    expect(shared(turned)).toBe(0);
    expect(shared(parted)).toBe(0);
  });
});
