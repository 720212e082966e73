import { describe, expect, it } from 'vitest';
import { choices } from '../../../../lib/facts/choices/choice-answers.ts';
import { choiceLexicon, severalAtOnce } from '../../../../lib/facts/choices/choice-lexicon.ts';
import { whatIsDenied } from '../../../../lib/facts/choices/denied.ts';

describe('the lexicon of questions', () => {
  it('has each question that several answers go with', () => {
    expect([...severalAtOnce].filter((set) => !choiceLexicon[set])).toEqual([]);
  });

  it('has no answer that could be taken for a denied one', () => {
    const options = [...choices().answers.values()].map(({ option }) => option);
    expect(options.filter((option) => whatIsDenied(option) !== null)).toEqual([]);
  });
});
