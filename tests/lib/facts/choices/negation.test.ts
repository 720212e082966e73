import { describe, expect, it } from 'vitest';
import { negationBefore } from '../../../../lib/facts/choices/negation.ts';
import { tokenize } from '../../../../lib/text/tokens.ts';

/** The word of a sentence that denies its last word. */
function denier(sentence: string): string | null {
  const tokens = tokenize(sentence);
  const at = negationBefore(tokens, tokens.length - 1);
  return at === null ? null : (tokens[at]?.lower ?? null);
}

describe('a word is denied', () => {
  it.each([
    ['She was not charged', 'not'],
    ['She has not yet been formally charged', 'not'],
    ["She hasn't been charged", "hasn't"],
    ['She hasn’t been charged', "hasn't"],
    ['Nobody else was charged', 'nobody'],
    ['She came without a cane', 'without'],
    ['None of them was ever charged', 'none'],
    ['Hardly anyone was charged', 'hardly'],
    ['She had not once been charged', 'not'],
  ])('by a word before it: %s', (sentence, word) => {
    expect(denier(sentence)).toBe(word);
  });

  it.each([
    'She was charged',
    'She did not wait, was charged',
    'She did not say who was charged',
    'She was not only charged',
    'Not her family charged',
    'Not now: charged',
    'No (charged',
    'Charged',
  ])('by nothing where words or marks part the two: %s', (sentence) => {
    expect(denier(sentence)).toBeNull();
  });

  it('from six words away, and no further', () => {
    expect(denier('not ever yet so far even charged')).toBe('not');
    expect(denier('not ever yet so far even also charged')).toBeNull();
  });
});
