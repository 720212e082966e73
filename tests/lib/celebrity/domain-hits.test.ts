import { describe, expect, it } from 'vitest';

import { countDomainHits } from '../../../lib/celebrity/domain-hits.ts';
import { DOMAIN_WORDS } from '../../../lib/celebrity/domain-words.ts';

describe('words by domain', () => {
  it('counts the longest phrase at a place, once', () => {
    const { hits, found, words } = countDomainHits('They filed for divorce on the red carpet.');
    expect(words).toBe(8);
    expect(hits).toMatchObject({ private: 1, show: 1 });
    expect([...found.keys()]).toEqual(['filed for divorce', 'red carpet']);
  });

  it('reads possessives and capitals', () => {
    expect(countDomainHits('The Actress’s WEDDING').hits).toMatchObject({ private: 1, show: 1 });
  });

  it('counts nothing in an empty text', () => {
    const { hits, words } = countDomainHits('');
    expect(words).toBe(0);
    expect(Object.values(hits).every((count) => count === 0)).toBe(true);
  });

  it('has phrases of four words at most, in lower case', () => {
    for (const list of Object.values(DOMAIN_WORDS))
      for (const phrase of list.split(/[|\n]/)) {
        expect(phrase).toBe(phrase.toLowerCase());
        expect(phrase.trim().split(/\s+/).length).toBeLessThanOrEqual(4);
      }
  });
});
