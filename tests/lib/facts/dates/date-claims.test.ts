import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

function datesIn(sentence: string): Claim[] {
  const article = articleOf('a', [sentence], { published: '2024-06-12' });
  return extractClaims(article).filter(({ kind }) => kind === 'date');
}

/** Does a sentence of one article give a date that may clash with one of a sentence of another? */
function mayClash(first: string, second: string): boolean {
  const articles = [
    articleOf('a', [first], { published: '2024-06-12' }),
    articleOf('b', [second], { published: '2024-06-12' }),
  ];
  const { candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  return candidates.some(({ family }) => family === 'date');
}

describe('the event of a date', () => {
  it.each([
    'Mara Kolb was hurt when she fell off a horse during filming, her agent said on Tuesday.',
    'The two have been divorced, her office announced on Tuesday.',
    'Mara Kolb has had a son, her manager, Tim Reuss, confirmed late on Tuesday.',
    '“She died in her sleep,” her brother told reporters on Tuesday.',
    'Her brother told reporters on Tuesday that she had crashed her car.',
    'Officials reported late on Tuesday that Mara Kolb is dead.',
    'Mara Kolb was killed in what police on Tuesday said was a crash.',
    'Mara Kolb has had twins, said a doctor in the hospital by the sea on Tuesday.',
    'The paper quoted a source on Tuesday as saying that she had died.',
    '“I was hurt in the crash,” Mara Kolb said in 2012.',
    'On Tuesday her agent told the magazine: “She had a fall.”',
    'Today comes the news that she has died.',
    'Today we learn that she has had twins.',
    'On Tuesday it emerged that she had been arrested.',
    'The news came from her agent on Tuesday, and fans wept.',
    '— Mara Kolb (@marakolb) June 11, 2024',
  ])('is the telling where that is dated: %s', (sentence) => {
    expect(datesIn(sentence).map(({ event }) => event?.type)).toEqual(['statement']);
  });

  it.each([
    'Mara Kolb was still in custody on Tuesday after her arrest.',
    'Mara Kolb remained in hospital late on Tuesday.',
    'On Tuesday she was still in hospital.',
    'Mara Kolb was still in a critical condition on Tuesday.',
    'Ten years married today: they wed in a garden.',
    'On Tuesday it was twelve years since she had married.',
  ])('lasts where something still was so: %s', (sentence) => {
    expect(datesIn(sentence).at(0)?.event?.modality).toBe('lasting');
  });

  it.each([
    'Mara Kolb was arrested on Tuesday and is still in custody.',
    'Still weak, Mara Kolb left the hospital on Tuesday.',
    'Mara Kolb is on the mend after a crash on Tuesday.',
  ])('is what happened beside something that lasts: %s', (sentence) => {
    expect(datesIn(sentence).at(0)?.event?.modality).toBe('happened');
  });

  it('is none of a clause that only says who somebody is', () => {
    const event = (sentence: string): unknown => datesIn(sentence)[0]?.event?.type;
    expect(event('Mara Kolb, who has given birth to twins, went home on Tuesday.')).toBeUndefined();
    expect(event('Mara Kolb, who gave birth on Tuesday, went home.')).toBe('birth');
    expect(event('Mara Kolb, who sings, gave birth on Tuesday.')).toBe('birth');
  });

  it('that lasts and one that happened do not clash', () => {
    const arrested = 'Mara Kolb was arrested on Sunday.';
    expect(mayClash(arrested, 'Mara Kolb was arrested on Tuesday.')).toBe(true);
    expect(mayClash(arrested, 'Mara Kolb was still under arrest on Tuesday.')).toBe(false);
  });

  it('may be on either side of midnight', () => {
    const [day] = datesIn('Mara Kolb crashed her car just after midnight on Sunday.');
    expect(day?.value).toMatchObject({
      interval: { earliest: '2024-06-09', latest: '2024-06-10', granularity: 'day' },
    });
  });

  it('is told once where a time is repeated for readers elsewhere', () => {
    const sentence = 'Mara Kolb died at 5 a.m. on Tuesday (11 p.m. Monday EDT) at home.';
    expect(datesIn(sentence).map(({ text }) => text)).toEqual([
      '5 a.m. on Tuesday',
      '5 a.m. on Tuesday',
    ]);
  });

  it.each([
    ['Mara Kolb, Ida Kolb by birth, said yes on Tuesday (June 11).', 'wedding'],
    ['A doctor, Tim Reuss, said friends were there when Mara Kolb died on Tuesday.', 'death'],
  ])('is what was said to happen then: %s', (sentence, type) => {
    expect(datesIn(sentence)[0]?.event?.type).toBe(type);
  });

  it('is what happened where the telling has no date', () => {
    const sentence = 'Mara Kolb was hurt on Tuesday when she fell off a horse, her agent said.';
    expect(datesIn(sentence).map(({ event }) => event?.type)).toEqual(['injury']);
  });

  it('is not the one from which another time counts', () => {
    const [friday, counted] = datesIn('Kolb was recovering Friday, a day after her plane crashed.');
    expect(friday?.event).toBeNull();
    expect(counted).toMatchObject({
      event: { type: 'accident' },
      value: { interval: { earliest: '2024-06-06' } },
    });
  });

  it.each([
    'PORTO, May 3 (LUSA) - Mara Kolb was injured.',
    'San José, Costa Rica, May 3, 2024 — Mara Kolb was injured.',
    'As of this evening Mara Kolb is in hospital.',
  ])('is not that of the report: %s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });

  it.each([
    'She died in Berlin, May 3, 2024 — two days before her birthday.',
    'They are divorced as of May 3, 2024.',
  ])('is that of what happened: %s', (sentence) => {
    expect(datesIn(sentence)).toHaveLength(1);
  });

  it('needs a date, not how long it took', () => {
    expect(datesIn('They were divorced in nine minutes.')).toEqual([]);
  });
});

describe('dates that may clash', () => {
  const hurt = 'Mara Kolb was injured on Saturday evening on the coast road.';

  it('need no other word in common where they are equally fine', () => {
    expect(mayClash(hurt, 'The crash happened on Friday near a bridge.')).toBe(true);
    expect(mayClash(hurt, 'Nobody cared in 1998.')).toBe(false);
  });

  it('are not those of the telling and of what happened', () => {
    expect(mayClash(hurt, 'Mara Kolb was injured in a crash, her agent said on Sunday.')).toBe(
      false,
    );
  });

  it('are not those of two steps of a stay in hospital', () => {
    const taken = 'Mara Kolb was taken to hospital on Saturday.';
    expect(mayClash(taken, 'Mara Kolb was admitted to hospital on Friday.')).toBe(true);
    expect(mayClash(taken, 'Mara Kolb left the Porto hospital on Monday.')).toBe(false);
    expect(mayClash(hurt, 'Mara Kolb went home on Monday.')).toBe(false);
  });
});

describe('the day of an hour', () => {
  it('is sure where only the hour is not', () => {
    const [day, hour] = datesIn('Nils Okafor was arrested at about 11:40 p.m. on Saturday.');
    expect(day?.value).toMatchObject({ type: 'time', interval: { hedge: null } });
    expect(hour?.value).toMatchObject({ type: 'clock', hedged: true });
  });

  it('may clash with another day', () => {
    const early = 'Nils Okafor was arrested shortly after half past midnight on Sunday.';
    expect(mayClash('Nils Okafor was arrested at about 10 p.m. on Saturday.', early)).toBe(true);
    expect(mayClash('Nils Okafor was arrested on Sunday.', early)).toBe(false);
  });
});
