import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../../lib/facts/quote-words.ts';

describe('quoteWords', () => {
  it('ignores case, punctuation, ellipses and words in brackets', () => {
    expect(quoteWords('We [both] felt … “so” Happy!')).toEqual(quoteWords('we felt so happy'));
  });

  it('writes contractions out', () => {
    expect(quoteWords("I'm sure we can't, and they’ll see")).toEqual(
      quoteWords('I am sure we can not and they will see'),
    );
  });

  it('takes British and American spelling as one', () => {
    expect(quoteWords('We realised the colour of the theatre')).toEqual(
      quoteWords('We realized the color of the theater'),
    );
  });

  it('takes censored letters together however many stars stand for them', () => {
    expect(quoteWords('what the f***')).toEqual(quoteWords('what the f**'));
  });

  it('keeps words that differ', () => {
    expect(quoteWords('so proud')).not.toEqual(quoteWords('very proud'));
  });
});
