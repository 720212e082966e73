import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

/** The answers of the lexicon that two one-sentence articles are asked to clash about, as "set: a / b". */
function clashes(first: string, second: string): string[] {
  const articles = [articleOf('first', [first]), articleOf('second', [second])];
  const { nodes, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  return candidates.flatMap(({ a, b }) => {
    const [x, y] = [a, b].map(([index = -1]) => nodes[index]?.claim.value);
    return x?.type === 'choice' && y?.type === 'choice'
      ? [`${x.set}: ${x.option} / ${y.option}`]
      : [];
  });
}

describe('answers to a question of the lexicon', () => {
  it.each([
    [
      'two roles of one person',
      'The singer is well, said her manager, Odo Quell.',
      'The singer is well, said her lawyer, Odo Quell.',
      'aide: manager / lawyer',
    ],
    [
      'two nationalities of one person',
      'She married the Belgian painter Odo Quell.',
      'She married the Swiss painter Odo Quell.',
      'nation: belgian / swiss',
    ],
    [
      'two instruments of one player',
      'The drummer, Odo Quell, took the microphone.',
      'The guitarist, Odo Quell, took the microphone.',
      'player: drummer / guitarist',
    ],
    [
      'one post on two sites',
      '"My heart is full tonight," the singer wrote on Instagram.',
      '"My heart is full tonight," the singer wrote on Facebook.',
      'platform: instagram / facebook',
    ],
    [
      'two fates of one tour',
      'The tour has been cancelled.',
      'The tour has been postponed.',
      'fate: cancelled / postponed',
    ],
    [
      'sentences without another word in common',
      'The operation is on Friday.',
      'No surgery will be needed.',
      'operation: surgery / not_operate',
    ],
    [
      'two kinds of supervision',
      'The actor was given 14 days and a year of probation.',
      'The actor was given 14 days and a year of supervised release.',
      'supervision: probation / supervised_release',
    ],
  ])('may clash: %s', (_, first, second, clash) => {
    expect(clashes(first, second)).toContain(clash);
  });

  it.each([
    [
      'roles of two people',
      'The singer is well, said her manager, Odo Quell.',
      'The singer is well, said her lawyer, Vera Lumm.',
    ],
    [
      'roles of two people who share a title',
      'The Belgian DJ Odo Quell plays.',
      'The Swiss DJ Vera Lumm plays.',
    ],
    [
      'how two people fare',
      'Odo Quell was hurt in the crash.',
      'Vera Lumm was unhurt in the crash.',
    ],
    [
      'posts of other words',
      '"My heart is full tonight," the singer wrote on Instagram.',
      '"Nobody asked the drummer," the singer wrote on Facebook.',
    ],
    [
      'the fates of a wedding and of a tour',
      'The wedding has been postponed.',
      'The tour has been cancelled.',
    ],
    [
      'what goes as planned, and something that was put off',
      'It has been postponed.',
      'The album will come out in May as planned.',
    ],
    [
      'illnesses of two years',
      'The singer was in hospital with pneumonia in 2009.',
      'The singer was in hospital with cancer in 2019.',
    ],
    ['places of two events', 'The singer died at home.', 'The singer married in hospital.'],
    [
      'ranks for two prizes',
      'She is the youngest winner of artist of the year.',
      'She is the second-youngest winner of video of the year.',
    ],
    [
      'what the other sentence tells as well',
      'The boy was born on Monday and weighs six pounds.',
      'The girl was born on Monday and weighs five pounds, the boy six.',
    ],
  ])('are not set against each other: %s', (_, first, second) => {
    expect(clashes(first, second)).toEqual([]);
  });

  it('are compatible where any text tells both together', () => {
    const told = (third: string): string[] => {
      const texts = [
        'The family announced the death on Facebook.',
        'The family announced the death on Twitter.',
        third,
      ];
      const articles = texts.map((text, at) => articleOf(`article ${at}`, [text]));
      const { nodes, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
      return candidates.flatMap(({ a: [index = -1] }) => nodes[index]?.claim.text ?? []);
    };
    expect(told('The family is in mourning.')).toEqual(['Facebook']);
    expect(told('The death was announced on Facebook and Twitter.')).toEqual([]);
  });
});
