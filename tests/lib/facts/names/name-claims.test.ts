import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function namesIn(text: string): Claim[] {
  return extractClaims(articleOf('a', [text])).filter(({ kind }) => kind === 'name');
}

function wordsOf(text: string): string[] {
  return namesIn(text).map(({ value }) => (value.type === 'name' ? value.words.join(' ') : ''));
}

describe('names in a sentence', () => {
  it('stand without the role and the possessive around them', () => {
    const [name] = namesIn('Director Ilka Sohn’s third film opened in Riga.');
    expect(name?.text).toBe('Ilka Sohn');
    expect(name?.head).toBe('director');
  });

  it('hold small words, and the article of an Arabic surname', () => {
    expect(wordsOf('She thanked Pieter van der Velde and Nadia al-Tamimi.')).toEqual([
      'pieter van der velde',
      'nadia al tamimi',
    ]);
  });

  it('are the same with accents, with a hyphen before a capital and in American spelling', () => {
    expect(wordsOf('They saw José Ortíz-Vega at the Grand Theatre.')).toEqual([
      'jose ortiz vega',
      'grand theater',
    ]);
  });

  it('end at a possessive', () => {
    expect(wordsOf('They flew to Oslo’s Frogner.')).toEqual(['oslo', 'frogner']);
  });

  it('are no days of the week', () => {
    expect(wordsOf('They met on Monday.')).toEqual([]);
  });

  it('are titles as a whole, also behind the noun for a work', () => {
    expect(wordsOf('She sang “Never the Rain” and her hit “Slow train,” too.')).toEqual([
      'never the rain',
      'slow train',
    ]);
  });
});

describe('the role of a name', () => {
  const roleIn = (text: string): string | null | undefined =>
    namesIn(text).find(({ text: name }) => name === 'Ilka Sohn')?.head;

  it.each([
    ['His lawyer, Ilka Sohn, refused to comment.', 'lawyer'],
    ['His attorney Ilka Sohn refused to comment.', 'lawyer'],
    ['They were told by Ilka Sohn, the festival’s press officer.', 'publicist'],
    ['A spokeswoman for the festival, Ilka Sohn, said so.', 'publicist'],
    ['It was written by Ilka Sohn in a week.', 'writer'],
    ['Nobody knows why Ilka Sohn directs it.', 'director'],
  ])('is told in “%s”', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it('is none where none is told', () => {
    expect(roleIn('They met Ilka Sohn, who laughed at the lawyer.')).toBeNull();
  });
});
