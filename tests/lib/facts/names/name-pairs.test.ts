import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

/** The forms of names that are set against each other between texts. */
function asked(...texts: string[]): string[] {
  const articles = texts.map((text, i) => articleOf(`text-${i}`, [text]));
  return proposeCandidates(articles.flatMap(extractClaims), articles).candidates.flatMap(
    ({ family, asked: forms }) =>
      family === 'name' && forms ? [forms.words.toSorted().join(' / ')] : [],
  );
}

describe('names that may be one', () => {
  it('are spelled nearly alike', () => {
    expect(
      asked('Her manager, Ilka Brandner, said so.', 'Ilka Brendner, her manager, said so.'),
    ).toEqual(['brandner / brendner']);
  });

  it('are spelled otherwise in one sentence of a text that also has the right form', () => {
    expect(
      asked('Her manager, Ilka Brandner, spoke. Ilka Brendner left.', 'Ilka Brandner left.'),
    ).toEqual(['brandner / brendner']);
  });

  it('sound alike beside the same surname', () => {
    expect(asked('She met Filipa Roth.', 'She met Philippa Roth.')).toEqual(['filipa / philippa']);
  });

  it('sound alike and are long, whatever stands beside them', () => {
    expect(asked('The road to Branderby was closed.', 'They slept in Brannderby.')).toEqual([
      'branderby / brannderby',
    ]);
    expect(asked('She met Mina.', 'Then Minna left.')).toEqual([]);
  });

  it('only sound alike in several texts, one of them in two', () => {
    const others = ['They slept in Norrheim.', 'They ate in Sunndal.'];
    expect(asked('She met Ilka Becker.', 'They saw Bekker.', 'So did Becker.', ...others)).toEqual([
      'becker / bekker',
    ]);
    expect(asked('She met Ilka Becker.', 'They saw Bekker.', ...others)).toEqual([]);
  });

  it('are misspelt once in a text that also has them right', () => {
    expect(asked('Ilka Carson came. Then Carsen left.', 'Ilka Carson left.')).toEqual([
      'carsen / carson',
    ]);
    expect(asked('Ilka Ruocco left. Then Roucco came.', 'Ilka Ruocco sang.')).toEqual([
      'roucco / ruocco',
    ]);
  });

  it('end in two spellings of one sound', () => {
    expect(asked('She has Teddie.', 'She came with Teddy.')).toEqual(['teddie / teddy']);
    expect(asked('She has Corabel.', 'She came with Corabell.')).toEqual(['corabel / corabell']);
  });

  it('are not asked about where one is only written in two words', () => {
    expect(asked('She met Ilka Van Hove.', 'She met Ilka Vanhove.')).toEqual([]);
  });

  it('have the same surname in the same role', () => {
    expect(
      asked('The stylist, Ilka Sohn, said so.', 'It was her stylist, Tomma Sohn, in March.'),
    ).toEqual(['ilka / tomma']);
  });

  it('have the same given name in the same role', () => {
    expect(
      asked('The guard, Ilka Sohn, was hurt.', 'They tied up Ilka Veit, the watchman, in March.'),
    ).toEqual(['sohn / veit']);
  });

  it('have a surname that nobody else has, and one role', () => {
    expect(
      asked(
        'He wanted lace, and Ilka Sohn made it. She met Ulf Roth.',
        'The dress is by Tomma Sohn.',
        'She met Ulf Roth.',
      ),
    ).toEqual(['ilka / tomma']);
  });

  it('have one role between them', () => {
    expect(
      asked('The judge, Ilka Sohn, denied it.', 'It was denied by Magistrate Jörg Veit.'),
    ).toEqual(['ilka sohn / jorg veit']);
  });

  it('begin alike as names of one child, or of one relative', () => {
    expect(asked('They have named him Bennet.', 'Their son, Benedikt, was born.')).toEqual([
      'benedikt / bennet',
    ]);
    expect(
      asked('Kid sister Tamara clapped. Ulf Roth laughed.', 'Tamsin Roth clapped for Ulf Roth.'),
    ).toEqual(['tamara / tamsin']);
  });

  it('stand beside two forms of one given name', () => {
    expect(asked('She met Stav Elmsford.', 'She met Stavros Elmsfort.')).toEqual([
      'elmsford / elmsfort',
    ]);
  });

  it('share an initial', () => {
    expect(asked('She met R. Elmsford.', 'She met Rita Elmsfort.')).toEqual([
      'elmsford / elmsfort',
    ]);
  });

  it('have the same publicist between them', () => {
    expect(
      asked(
        'His publicist, Ilka Sohn, denied it.',
        'It was denied by Jörg Veit, his press officer.',
      ),
    ).toContain('ilka sohn / jorg veit');
  });

  it('are asked about once, also in a list', () => {
    expect(
      asked(
        'The guests were Ulf Lund, Ida Holm and Mathew Roth.',
        'The guests were Ulf Lund, Ida Holm and Matthew Roth.',
      ),
    ).toEqual(['mathew / matthew']);
  });

  it('sound alike in the same role', () => {
    expect(asked('Her daughter, Sofia, came.', 'She came with her daughter, Sophia.')).toEqual([
      'sofia / sophia',
    ]);
  });

  it('are titles spelled nearly alike', () => {
    expect(asked('She sang “Canela”.', 'She sang “Camela”.')).toEqual(['camela / canela']);
  });

  it('are titles that share words', () => {
    expect(asked('She sang “Cold River”.', 'She sang “Cold Water”.')).toEqual([
      'cold river / cold water',
    ]);
  });
});

describe('names that surely are two', () => {
  it.each([
    ['She lives in Oman.', 'She met an Omani.'],
    ['She met Tobias Roth.', 'She met Toby Roth.'],
    ['She met Joshua Roth.', 'She met Josh Roth.'],
    ['She won a Lola.', 'She won two Lolas.'],
    ['She met Rafał Roth.', 'She met Rafal Roth.'],
    ['She met Moqtada al-Rawi.', 'She met Muqtada al-Rawi.'],
    ["She met P'Somchai Roth.", 'She met Somchai Roth.'],
    ['She lives in Slovakia.', 'She met a Slovak.'],
    ['She sang “Cold River”.', 'She sang “Cold River Blues”.'],
    ['The NBC wrote to her.', 'The CBC wrote to her.'],
    ['She met Marta Roth and Marla Roth.', 'She met Marla Roth.'],
    ['Her brother, Ulf Roth, came.', 'Then her brother, Timo Roth, came.'],
    ['Jo-Jo Roth came.', 'Then JoJo Roth came.'],
    ['Her sons Ulf and Henrik came.', 'Her sons Ulf and Arne came.'],
    ['The Icelander sang.', 'The Icelandic singer came.'],
    ['She ran the Paris Marathon.', 'She ran the marathon in Parys Park.'],
    ['His publicist, Ilka Sohn, denied it.', 'Her publicist, Jörg Veit, denied it.'],
    ['The hospital’s spokeswoman, Ilka Sohn, said so.', 'His publicist, Jörg Veit, said so.'],
    ['Police spokeswoman Ilka Sohn said so.', 'It was said by police spokesman Jörg Veit.'],
    ['The agent Ilka Sohn had valued it.', 'Jörg Veit, his agent, had valued it.'],
    ['Two guards were hurt, the guard Ilka Sohn badly.', 'The guard, Ilka Veit, was hurt.'],
    ['Both coaches were hurt, the coach Ilka Sohn badly.', 'The coach, Ilka Veit, was hurt.'],
    ['The guard, Ilka Sohn, was hurt.', 'The other guard, Ilka Veit, was hurt.'],
    ['She met Bernie Sohn.', 'She met Bernard Sohn.'],
    ['She met Prince Sohn.', 'She met Princess Sohn.'],
    ['She starred in “Neighbour”.', 'She starred in “Neighbours”.'],
    ['The driver, Ilka Sohn, is 40.', 'She waved at the driver, Jörg Veit.'],
    ['His former manager, Ilka Sohn, said so.', 'His manager, Jörg Veit, said so.'],
    ['In it were DJ Sohn, his manager and a friend.', 'Veit’s manager, Ida Roth, was in it.'],
    ['Police spokesman Robert Sohn said so.', 'It was Mary Sohn, a police spokeswoman.'],
    ['The lawyer, Ilka Sohn, spoke.', 'Ilka Sohn-Veit, the lawyer, spoke.'],
    ['Her brothers came, Ulf Sohn too.', 'Her brother, Timo Sohn, came.'],
    ['She has worked with director Ilka Sohn.', 'In 2003 director Ilka Veit gave her a part.'],
    ['Their son, Ben, was born.', 'Their son, Benedikt, was born.'],
    ['Their sons, Bennet and Benedikt, were born.', 'Their son, Benedikt, was born.'],
    ['Rep. Louisa M. Sohn of Utah never thought so.', 'Rep. Louise Veit never thought so.'],
    ['It was in Ebbing, Utah, his publicist, Ilka Sohn, said.', 'His agent, Jörg Veit, said so.'],
    ['She met Dela Rosa.', 'She met Ilka de la Rosa.'],
    ['Ilka Roth starred in “Chasing Ilka”.', 'Ilka Roth is seen in “The Ilka Tapes”.'],
    ['She sang “What’choo say, Ulf?” on stage.', 'She sang “What’chu say, Ulf?” on stage.'],
    ['Brace yourself for a storm.', 'She met Bruce Roth.'],
    ['She lost Roe in the lake.', 'She lost Joe in the lake.'],
    ['It was read by Republican Rep. Ilka Roth.', 'It was read by Republican Sen. Ilka Roth.'],
    ['Her sons Ulf, Timo and Henrik came.', 'Her sons Ulf, Timo and Arne came.'],
    ['His sons are Kiran Ram and K. V. Rao.', 'Kiran came.'],
    ['It was found near La Morada.', 'She sang on La Torada.'],
    ['The Pan Africanist Congress wrote.', 'Some South Africans wrote.'],
    ['She met Michele Sohn.', 'Then Michelle left.'],
    ['She met Ilka Wintour.', 'She starred in The Winter Hunt.'],
    ['She met Ilka Kaling.', 'She starred in Killing Floors.'],
    ['She met Ilka Sohn.', 'SEE ILKA SOHN’S EXTENDED BIO ON THE CAST PAGE.'],
    ['He met Ulf, Timo and Orbit Roth.', 'He called Ulf, Timo and OrbitRoth.'],
  ])('“%s” “%s”', (first, second) => {
    expect(asked(first, second)).toEqual([]);
  });
});
