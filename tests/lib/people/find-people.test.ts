import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findPeople } from '../../../lib/people/find-people.ts';

import { headlinedArticle } from './headlined-article.ts';

const names = (headline: string | null, ...paragraphs: string[]): string[] =>
  findPeople(headlinedArticle(headline, ...paragraphs)).map(({ name }) => name);

const textsOf = (name: string, headline: string | null, ...paragraphs: string[]) =>
  findPeople(headlinedArticle(headline, ...paragraphs))
    .find((person) => person.name === name)
    ?.mentions.map(({ text }) => text);

describe('who is named', () => {
  it.each([
    ['Maria Kellerman sang on Friday.', 'Maria Kellerman'],
    ['On Friday Robert De Lario sang.', 'Robert De Lario'],
    ['A song by Anna-Lena von Brandt was heard.', 'Anna-Lena von Brandt'],
    ['The role went to Siobhan O’Dowell’s son.', 'Siobhan O’Dowell'],
    ['Then Martin Lowell Jr. left the stage.', 'Martin Lowell Jr.'],
    ['The film is by J.T. Marwood.', 'J.T. Marwood'],
    ['Critics like José Álvarez Pardo.', 'José Álvarez Pardo'],
    ['But Maria Kellerman said no.', 'Maria Kellerman'],
    ['Actress Maria Kellerman said no.', 'Maria Kellerman'],
    ['The Swedish DJ David Lindgren played.', 'David Lindgren'],
    ['Will Maria Kellerman come back?', 'Maria Kellerman'],
  ])('%s', (text, name) => {
    expect(names(null, text)).toEqual([name]);
  });

  it('takes an unknown given name for one where the words around it tell a person', () => {
    expect(names(null, 'Her husband, Tzvorin Halloway, said so.')).toEqual(['Tzvorin Halloway']);
    expect(names(null, 'Mirembe Halloway, 35, said so.')).toEqual(['Mirembe Halloway']);
    expect(names(null, 'They drove along Tzvorin Halloway for hours.')).toEqual([]);
  });

  it('takes a name that looks like one and is told of like a person, though no list knows it', () => {
    expect(
      names(null, 'The coffin of Ildemar Tavorelli was carried out. Tavorelli sang for 40 years.'),
    ).toEqual(['Ildemar Tavorelli']);
    expect(names(null, 'He married Oyunaa Batsukh, whom he met at work.')).toEqual([
      'Oyunaa Batsukh',
    ]);
  });

  it('takes the occupation before a name for a title, not for a part of the name', () => {
    expect(names(null, 'Bandmate Ildemar Tavorelli told the paper so.')).toEqual([
      'Ildemar Tavorelli',
    ]);
  });

  it.each([
    'Her film “Harrowgate Pier” opens on Friday.',
    'The album Velmont Hours was a success.',
    'They met at Kestrel Lodge and in Porto Verano.',
    'The boy band Kestrel Vale will tour again.',
  ])('takes no work, place or group for a person: %s', (text) => {
    expect(names(null, text)).toEqual([]);
  });

  it.each([
    'She lives in Santa Monica, California.',
    'He was taken to Jackson Memorial Hospital on Monday.',
    'She studied at Brandeis University and the Madison Academy.',
    'They shop at Louis Vuitton and Calvin Klein.',
    'It was on Good Morning America in September.',
    'Black Friday fell on November 27.',
    'The concert on June 4 was put off.',
    'Walks along Martin Luther Boulevard are pleasant.',
  ])('finds nobody in "%s"', (text) => {
    expect(names(null, text)).toEqual([]);
  });

  it('knows stage names, but not the everyday words that some of them are', () => {
    expect(names(null, 'Lizzo sang with Bad Bunny.')).toEqual(['Lizzo', 'Bad Bunny']);
    expect(names(null, 'Pink is a colour. A pink dress is a dress.')).toEqual([]);
  });

  it('gives a name known by another form under its usual one', () => {
    expect(names(null, 'J.Lo sang. Later Jennifer Lopez left.')).toEqual(['Jennifer Lopez']);
  });

  it('knows children who have a given name only', () => {
    const text = 'She has two children, Luca, four, and two-year-old Mina, with him.';
    expect(names(null, text)).toEqual(['Luca', 'Mina']);
  });
});

describe('headlines', () => {
  it('takes no word of a Title Case headline into a name', () => {
    const body = 'Maria Kellerman said on Monday that she was sorry.';
    expect(textsOf('Maria Kellerman', 'Maria Kellerman Finally Breaks Her Silence', body)).toEqual([
      'Maria Kellerman',
      'Maria Kellerman',
    ]);
  });

  it('finds a surname alone in a headline', () => {
    const body = 'Maria Kellerman said on Monday that she was sorry.';
    expect(textsOf('Maria Kellerman', 'Kellerman Says Sorry for Long Delay', body)).toHaveLength(2);
  });

  it('finds a name in upper case', () => {
    const body = 'Maria Kellerman said on Monday that she was sorry.';
    expect(names('MARIA KELLERMAN SAYS SORRY', body)).toEqual(['Maria Kellerman']);
  });

  it('takes a verb after a surname for no name', () => {
    const body = 'David Ortner met a prosecutor on Monday. Ortner was calm.';
    expect(names('Ortner Squares Off With Prosecutor', body)).toEqual(['David Ortner']);
  });
});

describe('who a short form means', () => {
  const first = 'Maria Kellerman married Paul West in June.';

  it('reads surnames and given names, everyday words among them', () => {
    const rest = 'Kellerman was glad. West sang. “Maria’s voice is fine,” said Paul.';
    expect(textsOf('Maria Kellerman', null, first, rest)).toEqual([
      'Maria Kellerman',
      'Kellerman',
      'Maria',
    ]);
    expect(textsOf('Paul West', null, first, rest)).toEqual(['Paul West', 'West', 'Paul']);
  });

  it('reads a short form of a given name', () => {
    expect(textsOf('Jennifer Morland', null, 'Jennifer Morland sang.', 'Then Jen left.')).toEqual([
      'Jennifer Morland',
      'Jen',
    ]);
  });

  it('takes no short form that may be somebody else’s name', () => {
    const found = findPeople(
      headlinedArticle(null, 'John Morland and his late son, Jack, were there. Jack was two.'),
    );
    expect(found.map(({ name }) => name)).toEqual(['John Morland', 'Jack']);
  });

  it('leaves a surname that two share to the one just named', () => {
    const people = findPeople(
      headlinedArticle(null, 'Maria Kellerman sang.', 'Ida Kellerman danced. Kellerman was glad.'),
    );
    expect(people.find(({ name }) => name === 'Ida Kellerman')?.mentions).toHaveLength(2);
  });

  it('leaves a surname that two share alone where nothing decides', () => {
    const people = findPeople(
      headlinedArticle(null, 'Maria Kellerman and Ida Kellerman sang.', 'Kellerman was glad.'),
    );
    expect(people.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it('gives both their surname where it is written once', () => {
    const text = 'Maria and Paul Kellerman sang. Maria was glad.';
    expect(names(null, text).toSorted()).toEqual(['Maria Kellerman', 'Paul Kellerman']);
  });

  it('joins a middle name, an initial and a slip of the pen to the same person', () => {
    const text =
      'Olivier Marland sang. O. Marland danced. Oliver Marland left. Olivier Jean Marland too.';
    expect(names(null, text)).toEqual(['Olivier Marland']);
  });
});

describe('mentions', () => {
  it('leave out the possessive and keep the offsets', () => {
    const [person] = findPeople(headlinedArticle(null, 'It was Maria Kellerman’s song.'));
    expect(person?.mentions).toEqual([
      { paragraph: 0, start: 7, end: 22, text: 'Maria Kellerman' },
    ]);
    expect(person).toMatchObject({
      key: 'maria kellerman',
      given: 'Maria',
      surname: 'Kellerman',
      gender: 'f',
    });
  });

  it('are verbatim slices of the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Maria ',
        'Kellerman',
        '’s ',
        'Lizzo, ',
        '35, ',
        'said ',
        '“',
        'The ',
        'Prince ',
      ),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (headline, paragraph) => {
        for (const { mentions, key } of findPeople(headlinedArticle(headline, paragraph))) {
          expect(key).not.toBe('');
          for (const mention of mentions) {
            const source = mention.paragraph < 0 ? headline : paragraph;
            expect(source.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
    );
  });

  it('are found in time that grows with the text, also where all of it is capitals', () => {
    const long = 'Maria Kellerman Zorba Xenon '.repeat(4000);
    const start = performance.now();
    findPeople(headlinedArticle(long, long, '“'.repeat(50_000)));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
