import type { Article } from '../article/article.ts';
import { personKey } from '../people/person-key.ts';
import type { Person } from '../people/person.ts';

import { countDomainHits } from './domain-hits.ts';
import { isKnownCelebrity } from './is-known-celebrity.ts';

export const FEATURES = [
  'private',
  'show',
  'press',
  'politics',
  'business',
  'sport',
  'crime',
  'science',
  'headlinePrivate',
  'headlineShow',
  'headlinePolitics',
  'headlineHard',
  'mainInHeadline',
  'mainRecurs',
  'givenNames',
  'mainKnown',
  'knownPeople',
  'people',
  'ages',
] as const;

export type Feature = (typeof FEATURES)[number];

/** What speaks for or against celebrity news, each about 0 to 3; the weights are trained on them. */
export function celebrityFeatures(
  article: Article,
  people: readonly Person[],
): Record<Feature, number> {
  const headline = countDomainHits(article.headline ?? '').hits;
  const body = countDomainHits(article.paragraphs.join('\n'));
  const words = body.words + 40;
  const rate = (count: number): number => Math.min(3, Math.sqrt((100 * count) / words));
  const main = people[0];
  const mentions = main?.mentions ?? [];
  const given = main?.given ? personKey(main.given) : '';
  const byGivenName = mentions.filter(({ text }) => personKey(text) === given).length;
  const known = people.filter((person) => isKnownCelebrity(person.key));
  return {
    private: rate(body.hits.private),
    show: rate(body.hits.show),
    press: rate(body.hits.press),
    politics: rate(body.hits.politics),
    business: rate(body.hits.business),
    sport: rate(body.hits.sport),
    crime: rate(body.hits.crime),
    science: rate(body.hits.science),
    headlinePrivate: Math.min(2, headline.private),
    headlineShow: Math.min(2, headline.show + headline.press),
    headlinePolitics: Math.min(2, headline.politics),
    headlineHard: Math.min(
      2,
      headline.business + headline.sport + headline.crime + headline.science,
    ),
    mainInHeadline: mentions.some(({ paragraph }) => paragraph < 0) ? 1 : 0,
    mainRecurs: rate(mentions.length),
    givenNames: mentions.length === 0 ? 0 : byGivenName / mentions.length,
    mainKnown: main && isKnownCelebrity(main.key) ? 1 : 0,
    knownPeople: Math.min(2, Math.sqrt(known.length)),
    people: rate(people.length),
    ages: rate(countAges(article, people)),
  };
}

/** Names followed by an age, as gossip has it and politics has not: "Keller, 35,". */
function countAges(article: Article, people: readonly Person[]): number {
  let count = 0;
  for (const { mentions } of people)
    for (const { paragraph, end } of mentions) {
      const text = paragraph < 0 ? article.headline : article.paragraphs[paragraph];
      if (text && /^, \d{1,2}\b/.test(text.slice(end, end + 6))) count += 1;
    }
  return count;
}
