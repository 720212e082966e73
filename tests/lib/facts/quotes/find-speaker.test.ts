import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import type { Speaker } from '../../../../lib/facts/quotes/speaker.ts';
import { articleOf } from '../article-of.ts';

const INTRODUCTION =
  'Actress Mara Lindgren has left the theater in Bergen, and her husband, the director Otto Brandvik, stays.';

/** Who speaks each quotation of an article that introduces Mara Lindgren and Otto Brandvik. */
function speakersOf(...paragraphs: string[]): (Speaker | null)[] {
  return extractClaims(articleOf('one', [INTRODUCTION, ...paragraphs])).flatMap(({ value }) =>
    value.type === 'quote' ? [value.speaker] : [],
  );
}

const nameOf = (...paragraphs: string[]): string | undefined => speakersOf(...paragraphs)[0]?.name;

describe('findSpeaker', () => {
  it.each([
    ['“I shall miss the smell of the paint,” Lindgren said.'],
    ['“I shall miss the smell of the paint,” said Mara Lindgren, who is 40.'],
    ['“I shall miss the smell of the paint,” Lindgren, 40, told reporters in Oslo.'],
    ['“I shall miss the smell of the paint,” the actress Mara Lindgren wrote on Instagram.'],
    ['Lindgren told Brandvik later: “I shall miss the smell of the paint.”'],
    ['Lindgren, who married Otto Brandvik in 2010, wrote: “I shall miss the smell of the paint.”'],
    ['On Friday Lindgren said that she would “miss the smell of the paint.”'],
    ['“I shall miss the smell of the paint,” according to Mara Lindgren.'],
    ['Mara Lindgren: “I shall miss the smell of the paint”'],
    ['“I shall miss the smell of the paint”: Mara Lindgren on her farewell'],
    ['“I shall miss the smell of the paint,” Mrs. Lindgren said.'],
    ['“I shall miss the smell of the paint,” Lindgren went on.'],
    ['“I shall miss the smell of the paint,” reads a statement from Lindgren.'],
    ['“I shall miss the smell of the paint,” the “Stille Natt” star Mara Lindgren told fans.'],
    ['Asked about it, Lindgren shrugged: “I shall miss the smell of the paint.”'],
    ['In a letter to her friends Mara Lindgren took leave: “I shall miss the paint.”'],
    ['In April Lindgren took leave: “I shall miss the smell of the paint.”'],
    ["Lindgren's verdict: “I shall miss the smell of the paint.”"],
    ['Lindgren went on to call it “the smell of the paint that never dries.”'],
    ['According to Lindgren, the house has “the smell of the paint.”'],
  ])('finds the name beside the verb: %s', (sentence) => {
    expect(nameOf(sentence)).toBe('Mara Lindgren');
  });

  it.each([
    ['“She was our best,” said the lawyer of Mara Lindgren.', 'the lawyer'],
    ["“She was our very best,” said Brandvik's agent, Tine Moss.", 'Tine Moss'],
    ['A friend of Lindgren said: “She was our very best.”', 'A friend'],
    ['“She was our very best,” said her neighbor Ida Krogh.', 'Ida Krogh'],
    ['“She was our very best,” the theater said of Lindgren.', 'the theater'],
    ["“She was our very best,” Lindgren's rep tells the paper.", "Lindgren's rep"],
    ['“She was our very best,” sources told the paper.', 'sources'],
    ['“She was our very best,” the 42-year-old wrote of Lindgren.', 'the 42-year-old'],
    ['“She was our very best,” Krogh told the paper.', 'Krogh'],
    ['“She was our very best,” they wrote to Lindgren.', 'they'],
    [
      'From the foyer the songstress sent a clip to her fans: “She was the best.”',
      'the songstress',
    ],
    ['Her son, who is a surgeon in Lyon, found the words: “She was our very best.”', 'Her son'],
    ['The producer Jo Park: “She was our very best.”', 'Jo Park'],
    ["Lindgren's neighbor, Ida Krogh, was in tears: “She was our very best.”", 'Ida Krogh'],
    ['The couple thanked their neighbors in a post: “She was our very best.”', 'The couple'],
    ['Her manager blamed the fall on “three nights without any sleep.”', 'Her manager'],
  ])('does not take somebody whom the words are about: %s', (sentence, name) => {
    expect(nameOf(sentence)).toBe(name);
  });

  it('takes a pronoun by its gender', () => {
    const [first, second] = speakersOf(
      '“I shall miss the smell of the paint,” she said.',
      '“I shall go on without her,” he said.',
    );
    expect([first?.name, first?.by]).toEqual(['Mara Lindgren', 'pronoun']);
    expect([second?.name, second?.by]).toEqual(['Otto Brandvik', 'pronoun']);
  });

  it.each([
    ['At the door of the theater she shrugged: “I shall miss the paint.”'],
    ['Her last words to the porter: “I shall miss the paint.”'],
    ['“I shall miss the paint,” is what she told the porter.'],
    ['“I shall miss the paint,” she beamed.'],
  ])('takes a pronoun in whatever way the words are led in: %s', (sentence) => {
    expect(speakersOf(sentence)[0]).toMatchObject({ name: 'Mara Lindgren', by: 'pronoun' });
  });

  it('finds a pronoun behind what else is told', () => {
    expect(nameOf('She pauses, and then replies: “I shall miss the paint.”')).toBe('Mara Lindgren');
  });

  it('lets a speech go on where a quotation stands alone', () => {
    const [, second] = speakersOf(
      '“I shall miss the smell of the paint,” Lindgren said.',
      '“And I shall miss the cat of the porter.”',
    );
    expect([second?.name, second?.by]).toEqual(['Mara Lindgren', 'carried']);
  });

  it('names two who speak together, and neither alone', () => {
    const [both] = speakersOf('“We are still very good friends,” said Lindgren and Brandvik.');
    expect(both?.key).toBeNull();
    expect(both?.name).toBe('Mara Lindgren & Otto Brandvik');
  });

  it('names nobody where a paper speaks or nothing is told', () => {
    expect(speakersOf('“We are still very good friends,” the statement read.')).toEqual([null]);
    expect(speakersOf('The house is full of “very good and old friends” of theirs.')).toEqual([
      null,
    ]);
    expect(speakersOf('“We are still very good friends”: Bergen theaters divided')).toEqual([null]);
    expect(speakersOf('As to the premiere: “We are still very good friends.”')).toEqual([null]);
    expect(speakersOf("“We are still very good friends,” it's called.")).toEqual([null]);
  });
});

describe('a quotation', () => {
  it('is about its speaker, and its speaker stands behind it', () => {
    const claims = extractClaims(
      articleOf('one', [INTRODUCTION, '“I never liked the smell of it,” she told Brandvik.']),
    );
    const quote = claims.find(({ kind }) => kind === 'quote');
    expect(quote?.about).toBe('Mara Lindgren');
    expect(quote?.attribution).toEqual({ kind: 'named', name: 'Mara Lindgren' });
  });
});
