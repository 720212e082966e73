import type { Keeping } from '../../../lib/context/keeping.ts';
import type { PageState } from '../../../lib/messages/page-state.ts';
import { articles, lantern, marquee } from './articles.ts';
import { agreeingContext, decidedContext, fullContext, nothingSharedContext } from './contexts.ts';
import { extremeContext } from './extremes.ts';
import { plain } from './facts.ts';

/** Why the sample page is taken for none about a celebrity. */
export const verdict = {
  celebrity: false,
  people: ['Mara Ellison'],
  reasons: [
    plain('The page stands in the section “Politics”.'),
    plain('It speaks of an election.'),
  ],
};

const nothingBeside = { samePeople: [], leftOut: [], articles: {} };

/** The open article, which nobody has kept. */
export const notKept: Keeping = { kept: false, changes: [], failed: null };
const changed: Keeping = {
  kept: true,
  failed: null,
  changes: [
    {
      at: Date.UTC(2024, 4, 17, 8, 30),
      headline: 'Mara Ellison and Tobias Renn part after eight years',
      figures: [{ before: '$4.1 million', now: '$4.2 million' }],
      corrections: ['An earlier version of this article misstated the price of the house.'],
    },
    { at: Date.UTC(2024, 4, 15, 20, 2), headline: null, figures: [], corrections: [] },
  ],
};

/** Every state of a page, by a name for it. */
export const pageStates: Record<string, PageState> = {
  reading: { state: 'reading' },
  related: { state: 'related', context: fullContext, verdict, keeping: notKept },
  agreeing: { state: 'related', context: agreeingContext, verdict, keeping: notKept },
  extreme: { state: 'related', context: extremeContext, verdict, keeping: notKept },
  'nothing-shared': { state: 'related', context: nothingSharedContext, verdict, keeping: notKept },
  kept: { state: 'related', context: fullContext, verdict, keeping: changed },
  'keeping-failed': {
    state: 'related',
    context: fullContext,
    verdict,
    keeping: { kept: false, changes: [], failed: 'storage_full' },
  },
  decided: { state: 'related', context: decidedContext, verdict, keeping: notKept },
  'just-left-out': { state: 'related', context: decidedContext, verdict, keeping: notKept },
  'no-story-left': {
    state: 'no-related',
    article: lantern,
    verdict,
    keeping: notKept,
    beside: {
      articles,
      leftOut: [marquee.id],
      samePeople: decidedContext.related.filter(({ relation }) => relation === 'same-people'),
    },
  },
  'no-related': {
    state: 'no-related',
    article: lantern,
    verdict,
    beside: nothingBeside,
    keeping: notKept,
  },
  'not-celebrity': { state: 'not-celebrity', article: lantern, verdict },
  'home-page': { state: 'not-an-article', refusal: 'home-page' },
  'section-page': { state: 'not-an-article', refusal: 'section-page' },
  'not-an-article': { state: 'not-an-article', refusal: 'not-an-article' },
  'too-little-text': { state: 'not-an-article', refusal: 'too-little-text' },
  'unsupported-language': { state: 'not-an-article', refusal: 'unsupported-language' },
  'too-large': { state: 'not-an-article', refusal: 'too-large' },
  'browser-page': { state: 'closed', page: 'browser-page' },
  store: { state: 'closed', page: 'store' },
  pdf: { state: 'closed', page: 'pdf' },
  file: { state: 'closed', page: 'file' },
  'not-permitted': { state: 'not-permitted' },
  'failed-database': {
    state: 'failed',
    reason: 'database',
    detail: 'QuotaExceededError: disk is full',
  },
  'failed-page': { state: 'failed', reason: 'page', detail: '' },
  'failed-unexpected': {
    state: 'failed',
    reason: 'unexpected',
    detail: 'TypeError: x is undefined',
  },
};
