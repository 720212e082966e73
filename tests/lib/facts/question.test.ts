import { expect, it } from 'vitest';
import { assembleFacts } from '../../../lib/facts/assemble-facts.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../lib/facts/propose-candidates.ts';
import { questionOf } from '../../../lib/facts/question.ts';
import { lengthKinds, sumKinds } from '../../../lib/facts/values/amount-kinds.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { articleOf } from './article-of.ts';

it.each([
  ['Mara Lindgren has three grandchildren.', 'grandchildren'],
  ['Mara Lindgren kept nine knives in a drawer.', 'knives'],
  ['Mara Lindgren made two series for the channel.', 'series'],
  ['Mara Lindgren lost four teeth in the fall.', 'teeth'],
  ['Mara Lindgren played 40 shows.', 'shows'],
])('asks for what was counted in its plural: %s', (sentence, noun) => {
  const claims = extractClaims(articleOf('a', [sentence]));
  expect(claims.filter(({ kind }) => kind === 'count').map((claim) => questionOf(claim))).toEqual([
    { key: 'question_count', values: [noun] },
  ]);
});

/** What would be asked of the sums that two sentences set against each other. */
function askedOf(...sentences: string[]): string[] {
  const articles = sentences.map((sentence, at) => articleOf(`a${at}`, [sentence]));
  const { nodes, pairs, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  const judged = candidates
    .filter(({ family }) => family === 'number')
    .map(({ family, a, b, features }) => ({
      family,
      a,
      b,
      features,
      probability: 1,
      flagged: true,
    }));
  return assembleFacts(judged, nodes, pairs).map(({ question }) => question.key);
}

it('asks what the sums are of where both tell it', () => {
  const bail = 'Nils Okafor was freed on $20,000 bail.';
  expect(askedOf(bail, 'Nils Okafor was freed on $50,000 bail.')).toEqual(['question_money_bail']);
  expect(askedOf(bail, 'Nils Okafor was freed for $50,000.')).toEqual(['question_money']);
});

it.each([
  ...sumKinds.map(([kind]) => `question_money_${kind}`),
  ...lengthKinds.map(([kind]) => `question_duration_${kind}`),
  'question_money_rest',
  'question_duration_rest',
])('has the words of %s', (key) => {
  expect(Object.keys(messages)).toContain(key);
});
