import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../../lib/match/index-terms.ts';
import { makeArticle } from './story-articles.ts';

describe('indexTerms', () => {
  it('counts a word of the headline three times', () => {
    const terms = indexTerms(
      makeArticle({ id: 'a', headline: 'Ferry', paragraphs: ['The ferry left.'] }),
    );
    expect(terms.get('ferry')).toBe(4);
  });

  it('joins the forms of a word, and spellings with and without accents', () => {
    const terms = indexTerms(
      makeArticle({
        id: 'a',
        paragraphs: ['Engaged, engages: engaging. Renée’s Renee. Babies, baby.'],
      }),
    );
    expect([...terms.values()]).toEqual(expect.arrayContaining([3, 2, 2]));
  });

  it('keys people by full name or stage name, not places or the start of a sentence', () => {
    const terms = indexTerms(
      makeArticle({ id: 'a', paragraphs: ['Yesterday Nora Valente met Beyoncé in Santa Monica.'] }),
    );
    const people = [...terms.keys()].filter((key) => key.startsWith('@'));
    expect(people).toEqual(expect.arrayContaining(['@nora valente', '@beyonce']));
    expect(people).toHaveLength(2);
  });

  it('indexes no more than the lead, however long the text', () => {
    const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
    expect(indexTerms(makeArticle({ id: 'a', paragraphs: [long] })).has('word399')).toBe(false);
  });

  it('takes any text and never gives an empty key', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (headline, paragraphs) => {
        const terms = indexTerms(makeArticle({ id: 'a', headline, paragraphs }));
        for (const [key, frequency] of terms) {
          expect(key).not.toBe('');
          expect(frequency).toBeGreaterThan(0);
        }
      }),
    );
  });
});
