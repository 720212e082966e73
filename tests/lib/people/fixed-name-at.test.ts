import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { headlinedArticle } from './headlined-article.ts';

const names = (text: string): string[] =>
  findPeople(headlinedArticle(null, text)).map(({ name }) => name);

describe('a name of several words that the lexicon knows', () => {
  it.each([
    ['They met Chance the Rapper in Oslo.', ['Chance the Rapper']],
    ['She thanked the Duchess of York for it.', ['Sarah Ferguson']],
  ])('may have a function word in it: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'They gave chance the rapper.',
    'The girl in red coats left.',
    'Girl in red coats left.',
  ])('needs its capitals: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a name that is an everyday word too', () => {
  it('is a name where the words around it speak of a person', () => {
    expect(names('She sang with Sting, 60, who said that he was glad.')).toEqual(['Sting']);
  });

  it('is none at the start of one, where the article writes it in lower case', () => {
    expect(names('Sting operations went on. It was a sting.')).toEqual([]);
  });

  it('is none within a longer name', () => {
    expect(names('She met Selena Marlowe.')).toEqual(['Selena Marlowe']);
  });
});
