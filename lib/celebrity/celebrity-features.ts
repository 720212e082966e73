import type { Article } from '../article/article.ts';
import { personKey } from '../people/person-key.ts';
import type { Person } from '../people/person.ts';

import { countStars } from './count-stars.ts';
import { countDomainHits, fameHits, otherHits } from './domain-hits.ts';
import { isKnownCelebrity } from './is-known-celebrity.ts';
import { isPublicFigure } from './is-public-figure.ts';

/** What is weighed, in the order of the weights. */
export const CELEBRITY_FEATURES = [
  'private',
  'privateOfStars',
  'stars',
  'pronouns',
  'show',
  'politics',
  'sport',
  'science',
  'headlineShow',
  'headlinePolitics',
  'lead',
  'fameShare',
  'mainInHeadline',
  'givenNames',
  'mainRole',
  'mainKnown',
  'mainPublicFigure',
  'nobody',
] as const;

export type Feature = (typeof CELEBRITY_FEATURES)[number];

const LEAD_CHARACTERS = 400;
const PRONOUN = /\b(?:s?he|his|hers?|him)\b/gi;

/** What speaks for or against celebrity news, each from 0 to 3; the weights are trained on them. */
export function celebrityFeatures(
  article: Article,
  people: readonly Person[],
): Record<Feature, number> {
  const headline = countDomainHits(article.headline ?? '');
  const text = article.paragraphs.join('\n');
  const body = countDomainHits(text);
  const lead = countDomainHits(text.slice(0, LEAD_CHARACTERS));
  const rate = (count: number): number => Math.min(3, Math.sqrt((100 * count) / (body.words + 40)));
  const main = people[0];
  const mentions = main?.mentions ?? [];
  const inHeadline = mentions.some(({ paragraph }) => paragraph < 0);
  const given = main?.given ? personKey(main.given) : '';
  const byGivenName = mentions.filter((mention) => personKey(mention.text) === given).length;
  const stars = countStars(`${article.headline ?? ''}\n${text}`);
  const pronouns = text.match(PRONOUN)?.length ?? 0;
  return {
    private: rate(body.hits.private),
    privateOfStars: rate(body.hits.private) * Math.min(1, stars / 2),
    stars: rate(stars),
    pronouns: rate(pronouns),
    show: rate(body.hits.show),
    politics: rate(body.hits.politics),
    sport: rate(body.hits.sport),
    science: rate(body.hits.science),
    headlineShow: Math.min(2, headline.hits.show + headline.hits.press),
    headlinePolitics: Math.min(2, headline.hits.politics),
    lead: Math.min(3, Math.sqrt(fameHits(headline) + fameHits(lead))),
    fameShare: fameHits(body) / (fameHits(body) + otherHits(body) + 2),
    mainInHeadline: inHeadline ? 1 : 0,
    givenNames: mentions.length < 3 ? 0 : byGivenName / mentions.length,
    mainRole: main && hasShowRole(article, main) ? 1 : 0,
    mainKnown: main && isKnownCelebrity(main.key) ? 1 : 0,
    mainPublicFigure: main && isPublicFigure(main.key) ? 1 : 0,
    nobody: inHeadline || mentions.length > 2 || pronouns > 1 ? 0 : 1,
  };
}

const SHOW_ROLE =
  /\b(?:act(?:or|ress)|singer|rapper|star|model|supermodel|comedian|musician|songwriter|director|host|presenter|icon|legend|celebrity|prince|princess|duchess|duke)\b/i;
const NEAR = 40;

/** Whether a role of show business stands close to a mention of `main`. */
function hasShowRole(article: Article, main: Person): boolean {
  return main.mentions.some(({ paragraph, start, end }) => {
    const text = (paragraph < 0 ? article.headline : article.paragraphs[paragraph]) ?? '';
    const before = text.slice(Math.max(0, start - NEAR), start);
    return SHOW_ROLE.test(before) || SHOW_ROLE.test(text.slice(end, end + NEAR));
  });
}
