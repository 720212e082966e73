import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { parse as parseWithChrono } from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { findTimes } from '../../lib/time/find-times.ts';

/** Finds the time expressions of a sentence written on `published` (ISO 8601); gives how many. */
export type TimeTagger = (sentence: string, published: string) => number;

const withDates = nlp.extend(dates);

/** Ours and the public ones, each used as its documentation says. */
export const timeTaggers: Record<string, TimeTagger> = {
  ours: (sentence, published) => findTimes(sentence, { published }).length,
  'chrono-node': (sentence, published) => parseWithChrono(sentence, new Date(published)).length,
  'compromise + dates': (sentence, published) =>
    withDates(sentence).dates({ today: published }).get().length,
  'Microsoft recognizers': (sentence, published) =>
    recognizeDateTime(sentence, 'en-us', undefined, new Date(published)).length,
};
