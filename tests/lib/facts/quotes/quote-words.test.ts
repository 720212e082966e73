import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteWords, readQuoteWords } from '../../../../lib/facts/quotes/quote-words.ts';

describe('quoteWords', () => {
  it('ignores case, punctuation, ellipses and words in brackets', () => {
    expect(quoteWords('We [both] felt … “so” Happy!')).toEqual(quoteWords('we felt so happy'));
  });

  it('ignores what an editor explains', () => {
    expect(quoteWords('The vihuela (a guitar) was his')).toEqual(quoteWords('The vihuela was his'));
  });

  it('takes a censored word together that was taken apart', () => {
    expect(quoteWords('the f ** k out of it, f***ing')).toEqual(
      quoteWords('the f**k out of it, f***ing'),
    );
  });

  it('reads words that an editor completed', () => {
    expect(quoteWords('a 30 min[ute] walk, and [h]e ran')).toEqual(
      quoteWords('a 30 min walk, and he ran'),
    );
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

  it.each([
    ['short forms of a message', 'Im in2 boats, ur right', 'I am into boats, your right'],
    ['a contraction of a verb', "It's late and she's tired", 'It is late and she is tired'],
    [
      '“has” behind ’s',
      "He's been away and that's become hard",
      'He has been away and that has become hard',
    ],
    ['“us” behind ’s', "Let's go", 'Let us go'],
    ['a possessive, which is no contraction', "my sister's boat", 'my sister boat'],
    ['“have got”', "We've got two boats and he's got one", 'We have two boats and he has one'],
    ['“is” behind a pronoun of two words', "Somebody's always awake", 'Somebody is always awake'],
    ['one more and another', 'one more game', 'another game'],
    ['British and American past tense', 'I smelt a rat', 'I smelled a rat'],
    ['everybody and everyone', 'Everybody knows', 'Everyone knows'],
    ['nobody and no one', 'Nobody came', 'No one came'],
    ['OK and okay', 'It was okay', 'It was OK'],
    ['numbers in letters', 'fourteen boats, twenty-one oars', '14 boats, 21 oars'],
    ['thousands', '4,000 cakes', '4000 cakes'],
    ['days of the month', 'on May 22nd', 'on May 22'],
    ['letters with stops', 'R.I.P. to a friend, 9 p.m.', 'RIP to a friend, 9 pm'],
    ['per cent', 'ten per cent of it', '10% of it'],
    ['whether and if', 'I asked whether he came', 'I asked if he came'],
    ['hyphens', 'a thumbs-up for the ex-wife', 'a thumbs up for the ex wife'],
    ['spoken forms', "I'm gonna sing, 'cause I wanna", 'I am going to sing because I want to'],
    ['a dropped g', "We're talkin' and laughin'", 'We are talking and laughing'],
    ['an ampersand', 'gin & tonic', 'gin and tonic'],
  ])('takes %s as one', (_, a, b) => {
    expect(quoteWords(a)).toEqual(quoteWords(b));
  });

  it('keeps words that differ', () => {
    expect(quoteWords('so proud')).not.toEqual(quoteWords('very proud'));
    expect(quoteWords('ten boats')).not.toEqual(quoteWords('eleven boats'));
    expect(quoteWords('I can sing')).not.toEqual(quoteWords("I can't sing"));
  });
});

describe('readQuoteWords', () => {
  it('tells names, sentences and where an editor cut', () => {
    const words = readQuoteWords('She met Ida [Brand] there. We … laughed');
    expect(words.filter(({ name }) => name).map(({ word }) => word)).toEqual(['ida']);
    expect(words.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(words.filter(({ cutBefore }) => cutBefore).map(({ word }) => word)).toEqual([
      'there',
      'laughed',
    ]);
  });

  it('gives no empty word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(readQuoteWords(text).every(({ word }) => word !== '')).toBe(true);
      }),
    );
  });
});
