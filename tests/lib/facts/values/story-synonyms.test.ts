import { describe, expect, it } from 'vitest';
import { storySynonyms } from '../../../../lib/facts/values/story-synonyms.ts';

describe('storySynonyms', () => {
  it('joins words of one group where the story uses several of them', () => {
    const groups = storySynonyms(['weep', 'cry', 'harbour']);
    expect(groups('weep').filter((group) => groups('cry').includes(group))).not.toEqual([]);
    expect(groups('harbour')).toEqual([]);
  });

  it('adds nothing for a word whose like the story never uses', () => {
    expect(storySynonyms(['weep', 'harbour'])('weep')).toEqual([]);
  });

  it('looks at words only, not at names, numbers and concepts', () => {
    const groups = storySynonyms(['@weep', '#cry', '%weep', 'cry']);
    expect(groups('@weep')).toEqual([]);
    expect(groups('cry')).toEqual([]);
  });
});
