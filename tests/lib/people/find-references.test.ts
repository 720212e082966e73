import { describe, expect, it } from 'vitest';

import { findPeople } from '../../../lib/people/find-people.ts';
import { findReferences } from '../../../lib/people/find-references.ts';
import { resolveMention } from '../../../lib/people/resolve-mention.ts';

import { articleOf } from './article-of.ts';

/** Who is meant by `words` at their last place in the article. */
function meant(words: string, ...paragraphs: string[]): string[] | undefined {
  const article = articleOf(null, ...paragraphs);
  const references = findReferences(article, findPeople(article));
  const paragraph = paragraphs.findLastIndex((text) => text.includes(words));
  const start = paragraphs[paragraph]?.lastIndexOf(words) ?? 0;
  const place = { paragraph, start, end: start + words.length };
  return resolveMention(references, place)?.map(({ name }) => name);
}

const PAIR = 'Maria Kellerman and Paul Brandt sang.';

describe('pronouns', () => {
  it('mean the one person of their gender in the sentence, in the one before, or in the article', () => {
    expect(meant('she', 'Maria Kellerman told Paul Brandt that she was tired.')).toEqual([
      'Maria Kellerman',
    ]);
    expect(meant('She', `${PAIR} She was tired.`)).toEqual(['Maria Kellerman']);
    expect(meant('she', PAIR, 'In June it rained, and she was tired.')).toEqual([
      'Maria Kellerman',
    ]);
  });

  it('mean nobody where two could be meant', () => {
    const two = 'Maria Kellerman met Anna Lowell.';
    expect(meant('She', `${two} She was tired.`)).toBeUndefined();
    expect(meant('her', `${two} Lowell took her home.`)).toBeUndefined();
  });

  it('mean no child that is only named', () => {
    const text = 'Her daughter, Luca, 4, and Mina, 2, were with her. Later Maria Kellerman left.';
    expect(meant('her.', text)).not.toEqual(['Mina']);
  });

  it('are left alone within a quotation', () => {
    const text =
      'Maria Kellerman sang. “I do not know whether she will come to the big show today,” he said.';
    expect(meant('she', text)).toBeUndefined();
  });
});

describe('couples and kin', () => {
  it('are the two whom the article joins', () => {
    expect(meant('The couple', PAIR, 'The couple were glad.')).toEqual([
      'Maria Kellerman',
      'Paul Brandt',
    ]);
    expect(meant('his wife', PAIR, 'Later his wife was glad.')).toEqual(['Maria Kellerman']);
  });

  it('are whoever was called so', () => {
    const text = 'Maria Kellerman came with her husband, Paul Brandt, and Carl Lowell.';
    expect(meant('her husband', text, 'Then her husband left.')).toEqual(['Paul Brandt']);
  });

  it('are nobody where three are joined', () => {
    const text = 'Maria Kellerman and Paul Brandt sang. Maria Kellerman and Carl Lowell danced.';
    expect(meant('The couple', text, 'The couple were glad.')).toBeUndefined();
  });
});

describe('descriptions', () => {
  it.each([
    ['The actress', 'The actress was glad.'],
    ['The Dawn Patrol star', 'The Dawn Patrol star said that her son was glad.'],
    ['the singer', 'That week the singer wrote for her husband.'],
  ])('%s: the only one whom noun and pronoun allow', (words, text) => {
    expect(meant(words, PAIR, text)).toEqual(['Maria Kellerman']);
  });

  it('go by age', () => {
    const text = 'Maria Kellerman, 35, and Anna Lowell, 41, sang.';
    expect(meant('The author, 41', text, 'The author, 41, was glad.')).toEqual(['Anna Lowell']);
  });

  it('mean nobody where two are possible, or where somebody else is meant', () => {
    expect(meant('the singer', PAIR, 'That week the singer wrote a song.')).toBeUndefined();
    const one = 'Maria Kellerman sang.';
    expect(
      meant('The brother of the singer, 41', one, 'The brother of the singer, 41, came.'),
    ).toBe(undefined);
  });
});

describe('names', () => {
  it('outrank pronouns in the same place', () => {
    expect(meant('Brandt and her', PAIR, 'Brandt and her dog came.')).toEqual(['Paul Brandt']);
  });

  it('mean nobody together when they are several', () => {
    expect(meant('Maria Kellerman and Paul Brandt', PAIR)).toBeUndefined();
  });
});
