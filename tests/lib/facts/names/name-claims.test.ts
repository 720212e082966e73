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

  it('are those in Latin letters, of whichever language', () => {
    expect(wordsOf('She thanked Nguyễn Văn Minh and Олеся Куприн.')).toEqual(['nguyen van minh']);
  });

  it('go on behind an initial', () => {
    expect(wordsOf('She thanked Ulf M. Sohn and R. Veit.')).toEqual(['ulf m sohn', 'r veit']);
  });

  it('end at a possessive', () => {
    expect(wordsOf('They flew to Oslo’s Frogner.')).toEqual(['oslo', 'frogner']);
    expect(wordsOf('SEE ILKA SOHN’S OWN PAGE')).toContain('ilka sohn');
  });

  it('are without the number of a footnote, and without what is told of their bearer', () => {
    expect(wordsOf('They met Ilka Sohn² there.')).toEqual(['ilka sohn']);
    expect(wordsOf('They met Riga-born Ilka Sohn.')).toEqual(['ilka sohn']);
    expect(wordsOf('They met Song Joong-ki.')).toEqual(['song joongki']);
  });

  it('are no days of the week', () => {
    expect(wordsOf('They met on Monday.')).toEqual([]);
    expect(wordsOf('On Monday they met.')).toEqual([]);
  });

  it('are titles as a whole, also behind the noun for a work', () => {
    expect(wordsOf('She sang “Never the Rain” and her hit “Slow train,” too.')).toEqual([
      'never the rain',
      'slow train',
    ]);
  });
});

describe('the role of a name', () => {
  const toldIn = (text: string): [role: string, owner: string | null] | null => {
    const name = namesIn(text).find(({ text: found }) => found === 'Ilka Sohn');
    return name?.head && name.value.type === 'name' ? [name.head, name.value.owner] : null;
  };

  it.each([
    ['His lawyer, Ilka Sohn, refused to comment.', 'lawyer', 'his'],
    ['His attorney Ilka Sohn refused to comment.', 'lawyer', 'his'],
    ['They were told by Ilka Sohn, the festival’s press officer.', 'publicist', 'festival'],
    ['A spokeswoman for the festival, Ilka Sohn, said so.', 'publicist', 'festival'],
    ['It was confirmed by police spokeswoman Ilka Sohn.', 'publicist', 'police'],
    ['Ilka Sohn, 40, Veit’s long-time manager, said so.', 'manager', 'veit'],
    ['Ilka Sohn, her manager and sister, said so.', 'sister', 'her'],
    ['It was written by Ilka Sohn in a week.', 'writer', null],
    ['Nobody knows why Ilka Sohn directs it.', 'director', null],
    ['She came in an Ilka Sohn dress.', 'designer', null],
    ['The dress was by Ilka Sohn.', 'designer', null],
    ['Her former manager, Ilka Sohn, said so.', 'former manager', 'her'],
    ['Their eldest daughter, Ilka Sohn, said so.', 'eldest daughter', 'their'],
    ['RIGA - Actress Ilka Sohn came.', 'star', null],
  ])('is told in “%s”', (text, role, owner) => {
    expect(toldIn(text)).toEqual([role, owner]);
  });

  it.each([
    'They met Ilka Sohn, who laughed at the lawyer.',
    'With him were Ilka Sohn, his lawyer and a friend.',
    'With him were Ilka Sohn, his lawyer, and a friend.',
    'With her were Ilka Sohn, her father, her friend Tom Veit and two maids.',
    'With her were her manager, Ilka Sohn and two maids.',
    'In the words of Ilka Sohn, his lawyer lied.',
    'It was read by Rep. Ilka Sohn.',
    'They met Boss Ilka Sohn.',
  ])('is none in “%s”', (text) => {
    expect(toldIn(text)).toBeNull();
  });

  it('is none for a place', () => {
    const [, place] = namesIn('She was born in Texas, the daughter of a nurse.');
    expect(place?.head ?? null).toBeNull();
  });
});
