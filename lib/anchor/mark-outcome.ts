import type { Evidence } from '../facts/evidence.ts';

/** What it takes to find a sentence on its page again. */
export type SoughtSentence = Pick<Evidence, 'sentence' | 'start'>;

/**
 * What came of a sentence that was to be marked on its page: `marked`; `not_found`, where the page does
 * not show it any more; `unsupported`, where the browser can't mark text; `not_permitted`, where it
 * doesn't let us into the page now.
 */
export const markOutcomes = ['marked', 'not_found', 'unsupported', 'not_permitted'] as const;

export type MarkOutcome = (typeof markOutcomes)[number];
