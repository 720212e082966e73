import type { Context } from '../../../lib/context/context.ts';
import { articles, interview, lantern, marquee, northline, tabloid, unnamed } from './articles.ts';
import { age, filing, houses, separationDate, wedding } from './facts.ts';
import { timeline } from './timeline.ts';

/** A story with everything in it. */
export const fullContext: Context = {
  article: lantern,
  people: ['Mara Ellison', 'Tobias Renn'],
  related: [
    {
      article: northline.id,
      relation: 'copy',
      score: 0.97,
      reasons: [
        { kind: 'copied-text', values: ['The couple, who met on the set'] },
        { kind: 'people', values: ['Mara Ellison', 'Tobias Renn'] },
      ],
    },
    {
      article: marquee.id,
      relation: 'same-event',
      score: 0.9,
      reasons: [
        { kind: 'people', values: ['Mara Ellison', 'Tobias Renn'] },
        { kind: 'words', values: ['separation', 'harbor', 'petition'] },
        { kind: 'dates', values: ['June 2015'] },
      ],
    },
    {
      article: unnamed.id,
      relation: 'same-storyline',
      score: 0.6,
      reasons: [{ kind: 'people', values: ['Mara Ellison'] }],
    },
  ],
  leftOut: [],
  articles,
  timeline,
  facts: [separationDate, houses, filing, age, wedding],
  counts: { articles: 4, outlets: 3, independentTexts: 3 },
};

/** The reader left one article out and took another one in; there are more about the same people. */
export const decidedContext: Context = {
  ...fullContext,
  related: [
    ...fullContext.related.filter(
      ({ article }) => article !== marquee.id && article !== unnamed.id,
    ),
    {
      article: unnamed.id,
      relation: 'same-event',
      score: 0.5,
      reasons: [{ kind: 'said-by-reader', values: [] }],
    },
    ...[tabloid, interview].map(({ id }) => ({
      article: id,
      relation: 'same-people' as const,
      score: 0.1,
      reasons: [{ kind: 'people' as const, values: ['Mara Ellison'] }],
    })),
  ],
  leftOut: [marquee.id],
};

/** A story whose sources agree. */
export const agreeingContext: Context = { ...fullContext, facts: [age, wedding] };

/** Two articles that share people but no statement. */
export const nothingSharedContext: Context = {
  ...fullContext,
  facts: [],
  related: fullContext.related.slice(0, 1),
  timeline: timeline.slice(3, 5),
  counts: { articles: 2, outlets: 2, independentTexts: 1 },
};
