import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

const lead = 'Singer Mara Kolb was in Lisbon with her manager, Tim Reuss, on Friday.';

function agesIn(paragraphs: string[], headline = 'Mara Kolb ends her tour'): Claim[] {
  return extractClaims(articleOf('a', paragraphs, { headline })).filter(
    ({ kind }) => kind === 'age',
  );
}

/** Whose age each age of a sentence is, after a lead that introduces a singer and her manager. */
function ownersIn(sentence: string): string[] {
  return agesIn([lead, sentence]).map(({ text, about }) => `${text}: ${about ?? 'nobody'}`);
}

describe('whose age it is', () => {
  it.each([
    ['Kolb, 34, sang for two hours.', ['34: Mara Kolb']],
    ['Mara Kolb (34) sang for two hours.', ['34: Mara Kolb']],
    ['Kolb, who is now 34, sang for two hours.', ['34: Mara Kolb']],
    ['Kolb, who has just turned 34, sang.', ['34: Mara Kolb']],
    ['Reuss, 51, and Kolb, 34, left together.', ['51: Tim Reuss', '34: Mara Kolb']],
    ['Mara Kolb, queen of the coast, 34', ['34: Mara Kolb']],
    ['Kolb, who grew up in Porto, is 34.', ['34: Mara Kolb']],
    ['At 34, Kolb is too young for that.', ['34: Mara Kolb']],
    ['Ida is 12, Otto eight and Ned six.', ['12: Ida', 'eight: Otto', 'six: Ned']],
    ['Kolb died at the age of 34 years.', ['34 years: Mara Kolb']],
    ['He saw Kolb, a singer and TV host aged 34, on Friday.', ['34: Mara Kolb']],
    ['The singer, Mara Kolb by marriage and aged 34, left.', ['34: Mara Kolb']],
    ['Aged 34, the Lisbon singer, who is new here, left.', ['34: Mara Kolb']],
    ['Kolb, who celebrated her 34th birthday in May, sang.', ['34th birthday: Mara Kolb']],
    ['Kolb was in Lisbon yesterday, her 34th birthday.', ['34th birthday: Mara Kolb']],
    ['Mara Kolb (Salt, Late Summer), age 34, sang.', ['34: Mara Kolb']],
    ['Mara Kolb (here with Tim Reuss), 34, sang.', ['34: Mara Kolb']],
    ['When Vrabec, 61, left, she sang.', ['61: Vrabec']],
    ['Mara Kolb died on Friday in Los Angeles, aged 34.', ['34: Mara Kolb']],
    ['She met the Canadian, 61.', ['61: nobody']],
    ['Reuss came with Mara Kolb, his girlfriend, who is 34.', ['34: Mara Kolb']],
    ['Mara Kolb, their only child, is 34.', ['34: Mara Kolb']],
    ['At only 34, the singer Mara Kolb has died.', ['34: Mara Kolb']],
    ['A heart attack killed the singer Mara Kolb at 34.', ['34: Mara Kolb']],
    ['The illness took the father of Mara Kolb at 76.', []],
    ['She is Mara Kolb’s fan; Tim Reuss, the child’s father, is 51.', ['51: Tim Reuss']],
  ])('a name beside it: %s', (sentence, owners) => {
    expect(ownersIn(sentence)).toEqual(owners);
  });

  it.each([
    ['The hall cheered 34-year-old Mara Kolb.', ['34-year-old: Mara Kolb']],
    ['The hall cheered 34 year old Mara Kolb.', ['34 year old: Mara Kolb']],
    ['The hall cheered Mara Kolb, the 34 year old singer.', ['34 year old: Mara Kolb']],
    ['The hall cheered 34-year-old Portuguese singer Mara Kolb.', ['34-year-old: Mara Kolb']],
    ['Kolb, the 34-year-old daughter of a baker, sang.', ['34-year-old: Mara Kolb']],
    ['She came with her husband, 51-year-old stockbroker Tim Reuss.', ['51-year-old: Tim Reuss']],
    ['She thanked the 28-year-old desk clerk Tim Reuss.', ['28-year-old: Tim Reuss']],
    ['The 34-year-old never met Tim Reuss.', ['34-year-old: Mara Kolb']],
    ['Eight-year-old Poppy held the rings.', ['Eight-year-old: Poppy']],
    ['Her five-year-old daughter is called Ida.', ['five-year-old: Ida']],
  ])('a name after it: %s', (sentence, owners) => {
    expect(ownersIn(sentence)).toEqual(owners);
  });

  it.each([
    ['Her daughter Ida, 4, waited backstage.', ['4: Ida']],
    ['Her boys Ned and Otto, aged six and four, waited.', ['six: Ned', 'four: Otto']],
    ['Daughter Ida, 4, waited.', ['4: Ida']],
    ['The girls, Vega, six, and Georgia, three, waited.', ['six: Vega', 'three: Georgia']],
  ])('a child by its name: %s', (sentence, owners) => {
    expect(ownersIn(sentence)).toEqual(owners);
  });

  it.each([
    'Her daughter, 4, waited backstage.',
    'She has two sons, aged 17 and 14.',
    'Kolb has a five-year-old daughter.',
    'A 71-year-old man was hurt.',
    'A third man, 41, was set free.',
    'Two other singers, both aged 34, sang as well.',
    'She plays a 90-year-old from Faro.',
    'They flew in from Paris on Monday (23).',
  ])('nobody with a name: %s', (sentence) => {
    for (const { about } of agesIn([lead, sentence])) expect(about).toBeNull();
  });

  it('a pronoun means who was spoken of', () => {
    expect(ownersIn('She is 34.')).toEqual(['34: Mara Kolb']);
    expect(ownersIn('He, 51, and she, 34, left together.')).toEqual([
      '51: Tim Reuss',
      '34: Mara Kolb',
    ]);
    expect(agesIn([lead, 'Reuss waved. He is 51.']).map(({ about }) => about)).toEqual([
      'Tim Reuss',
    ]);
  });

  it('a noun means the one whom the article calls so, or the one whom it is about', () => {
    expect(ownersIn('The singer, 34, smiled.')).toEqual(['34: Mara Kolb']);
    expect(ownersIn('The “Long Way Up” hitmaker, 34, smiled.')).toEqual(['34: Mara Kolb']);
    expect(ownersIn('The star of “Up” and “Down”, who is 34, smiled.')).toEqual(['34: Mara Kolb']);
    expect(ownersIn('The footballer, 29, smiled.')).toEqual(['29: nobody']);
    expect(ownersIn('The singer, 34, sang as she left.')).toEqual(['34: Mara Kolb']);
  });

  it('“the 34-year-old” means the one whom the article is about', () => {
    expect(ownersIn('The 34-year-old smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('The 34-year-old singer smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('The 34-year-old Oscar winner smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('In New Orleans the 34-year-old smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('In New Orleans, the 34-year-old smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('Lately the 34-year-old smiled.')).toEqual(['34-year-old: Mara Kolb']);
    expect(ownersIn('According to the Harbour Mail the 34-year-old smiled.')).toEqual([
      '34-year-old: Mara Kolb',
    ]);
  });

  it('“the 34-year-old” means whom the sentence before is about', () => {
    const ages = (before: string): (string | null)[] =>
      agesIn(
        [
          before,
          'The 34-year-old trained with Olo Vrabec and Ines Prado.',
          'Vrabec and Prado won.',
        ],
        'Actress on the ice',
      ).map(({ about }) => about);
    expect(ages('A film with Mara Kolb will be shot in Porto.')).toEqual(['Mara Kolb']);
    expect(ages('In a podcast that was put out on Friday he said of Mara Kolb why.')).toEqual([
      null,
    ]);
  });

  it('a relative may be described on the way to the age', () => {
    const couple = 'Mara Kolb and Tim Reuss have a baby boy, and husband and wife are well.';
    const ages = agesIn(
      [couple, 'Kolb, 47, and her husband, an actor who is 51 too, are happy.'],
      'A son for Mara Kolb and Tim Reuss',
    );
    expect(ages.map(({ about }) => about)).toEqual(['Mara Kolb', 'Tim Reuss']);
  });

  it('an article about nobody in particular leaves a mere age to nobody', () => {
    const ages = agesIn(
      ['The prizes of the coast went to six films.', 'The 34-year-old smiled beside Mara Kolb.'],
      'Prizes of the coast',
    );
    expect(ages.map(({ about }) => about)).toEqual([null]);
  });

  it('the subject of a verb for a death died at it', () => {
    expect(ownersIn('Mara Kolb has died at the age of 81.')).toEqual(['81: Mara Kolb']);
    expect(ownersIn('Mara Kolb, mother of Ida Kolb, dies at 81.')).toEqual(['81: Mara Kolb']);
    expect(ownersIn('Kolb, whose father died aged 68, wept.')).toEqual(['68: nobody']);
    expect(ownersIn('The singer’s father died at 68.')).toEqual(['68: nobody']);
    expect(ownersIn('The pianist Olo Vrabec died in May at 83.')).toEqual(['83: Olo Vrabec']);
  });

  it('an age in a quotation is the speaker’s where he speaks of himself', () => {
    expect(ownersIn('“I am 34 and tired,” Kolb said.')).toEqual(['34: Mara Kolb']);
    const asked = '“I have children,” the singer told Olo Vrabec. “I am 34. I am tired.”';
    expect(agesIn(['Mara Kolb ends it. Kolb is tired.', asked]).map(({ about }) => about)).toEqual([
      'Mara Kolb',
    ]);
    expect(ownersIn('“She is 34 and tired,” Reuss said.')).toEqual(['34: nobody']);
  });

  it('a name that no lexicon knows counts where the headline has it', () => {
    const ages = agesIn(
      ['A long night for Zsyrna Qwellby, beside Mara Kolb in Lisbon.', 'The 26-year-old smiled.'],
      'Qwellby sings at last',
    );
    expect(ages.map(({ about }) => about)).toEqual(['Zsyrna Qwellby']);
  });

  it('a name beside the age is surer than a pronoun, and that than a mere age', () => {
    const [named, pronoun, bare] = ['Kolb, 34, sang.', 'She is 34.', 'The 34-year-old sang.'].map(
      (sentence) => agesIn([lead, sentence])[0]?.sureness ?? 0,
    );
    expect(named).toBeGreaterThan(pronoun ?? 1);
    expect(pronoun).toBeGreaterThan(bare ?? 1);
  });
});
