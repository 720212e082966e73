import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

/** The events of the dates of a sentence, in their order, "+" for the telling of one. */
function datedEvents(sentence: string): string[] {
  const claims = extractClaims(articleOf('a', [sentence], { published: '2022-11-20' }));
  return claims
    .filter((claim) => claim.kind === 'date')
    .map(({ text, event }) => `${text}: ${event?.type ?? '-'}${event?.announced ? '+' : ''}`);
}

describe('the event of a date', () => {
  it.each([
    ['Mara Kolb and Tim Reuss were married in May 2019.', ['May 2019: wedding']],
    [
      'They got engaged in July 2018 and married in May 2019.',
      ['July 2018: engagement', 'May 2019: wedding'],
    ],
    ['In August she shared the news that she had given birth to a girl.', ['August: birth+']],
    ['She opened up about her miscarriage in June.', ['June: pregnancy_loss+']],
    ['The wedding was called off in March 2017.', ['March 2017: separation']],
    ['He sang at the Golden Reel Awards in October.', ['October: performance']],
    ['“The wedding was a dream,” she said on Tuesday.', ['Tuesday: statement']],
    ['He was released on bail on Tuesday.', ['Tuesday: -']],
    ['She was out of the running by May 2019.', ['May 2019: -']],
    ['The record company was founded in 1998.', ['1998: -']],
    ['The judge signed the order on Tuesday.', ['Tuesday: -']],
    ['He was shot dead on Tuesday.', ['Tuesday: death']],
    ['He was fined on Tuesday.', ['Tuesday: sentence']],
    ['She faced a charge of assault on Tuesday.', ['Tuesday: charge']],
    ['She released a new video on Tuesday.', ['Tuesday: release']],
    ['The deal fell through on Tuesday.', ['Tuesday: -']],
    ['They were on the way to Kiel on Tuesday.', ['Tuesday: -']],
    ['A delay was expected on Tuesday.', ['Tuesday: -']],
    ['A guard fired a shot at the dog on Tuesday.', ['Tuesday: attack']],
    ['Mara Kolb was shot on Tuesday outside a club.', ['Tuesday: attack']],
    ['The film was shot on Tuesday in Kiel.', ['Tuesday: filming']],
    ['She suffered a panic attack on Tuesday.', ['Tuesday: -']],
    ['On Tuesday the hospital pronounced him dead.', ['Tuesday: death']],
    ['The company was founded on Tuesday.', ['Tuesday: -']],
    ['She will be sorely missed, he wrote on Tuesday.', ['Tuesday: statement']],
    ['She has been missing since Tuesday.', ['Tuesday: disappearance']],
    ['Mara Kolb went missing on Tuesday.', ['Tuesday: disappearance']],
    ['She was found guilty on Tuesday.', ['Tuesday: sentence']],
    ['Part of the roof came down on Tuesday.', ['Tuesday: -']],
    ['They parted on Tuesday.', ['Tuesday: separation']],
    ['The rest of the tour was called off on Tuesday.', ['Tuesday: tour']],
    ['They called the wedding off on Tuesday.', ['Tuesday: separation']],
    ['She leaves a husband, who turned 80 on Tuesday.', ['Tuesday: death']],
    ['He took his life on Tuesday.', ['Tuesday: death']],
    ['On Tuesday she became the mother of a girl.', ['Tuesday: birth']],
    ['She had her twins on Tuesday.', ['Tuesday: birth']],
    ['Mara Kolb walked up to the altar on Sunday.', ['Sunday: wedding']],
  ])('%s', (sentence, events) => {
    expect(datedEvents(sentence)).toEqual(events);
  });

  it('of a shooting is an attack where the article is about one, and else filming', () => {
    const told = 'The shooting took place on Tuesday.';
    expect(datedEvents(told)).toEqual(['Tuesday: filming']);
    const article = articleOf('a', ['Gunmen opened fire on Mara Kolb.', told], {
      published: '2022-11-20',
    });
    const date = extractClaims(article).find(({ kind }) => kind === 'date');
    expect(date?.event?.type).toBe('attack');
  });
});
