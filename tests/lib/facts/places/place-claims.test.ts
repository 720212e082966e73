import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function placesIn(text: string): { name: string; within: string[]; head: string | null }[] {
  return extractClaims(articleOf('a', [text])).flatMap(({ value, head }) =>
    value.type === 'place' ? [{ name: value.name, within: value.within, head }] : [],
  );
}

function namesOf(text: string): string[] {
  return placesIn(text).map(({ name }) => name);
}

describe('places of a sentence', () => {
  it.each([
    ['They were married in Sigulda.', 'sigulda'],
    ['The tour ends near the old port of Odda, he said.', 'odda'],
    ['She was treated at a Riga hospital.', 'riga'],
    ['She was treated at the Sohn hospital.', 'sohn hospital'],
    ['They dined at the Women’s Club on Friday.', 'women club'],
    ['The Bergen-born singer laughed.', 'bergen'],
    ['They moved to a flat in NYC.', 'new york'],
    ['They live in Riga’s Mezaparks.', 'mezaparks'],
  ])('stand behind words of place: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('know what lies around them', () => {
    expect(placesIn('They were married in Sigulda, Latvia.')).toEqual([
      { name: 'sigulda', within: ['latvia'], head: 'in' },
    ]);
    expect(placesIn('The party was at Villa Sohn in Jurmala.')[0]?.within).toEqual(['jurmala']);
  });

  it.each([
    'She laughed at Mara Kolb.',
    'It was an Armenian church, in Turkish hands.',
    'They met on New Year’s Day.',
    'They will sing in Odda and Bergen.',
    'According to Krone, they met.',
    'She starred in “Riga”.',
    'They met in March.',
    'The album stood in European charts.',
  ])('are not people, peoples, days, titles or lists: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
