import type { Quantity } from '../text/quantity.ts';
import type { TimeInterval } from '../time/time-interval.ts';
import type { Attribution } from './attribution.ts';
import type { EventMention } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { ValueKind } from './fact.ts';
import type { Amount } from './values/amount.ts';
import type { Phase } from './sentence/phases.ts';
import type { Speaker } from './quotes/speaker.ts';

/**
 * What a claim says, made comparable. Which form stands depends on the claim's kind. A `clock` is a stretch of
 * the day, `minutes` to `until` after midnight, both inclusive, and the same twice for a clock time. The `owner`
 * of a name is who or what has its bearer in the role that is the claim's `head` (`NamedRole`).
 */
export type ClaimValue =
  | { type: 'time'; interval: TimeInterval; timex: string }
  | { type: 'clock'; minutes: number; until: number; hedged: boolean }
  | { type: 'quantity'; quantity: Quantity }
  | { type: 'quote'; words: string[]; speaker: Speaker | null }
  | { type: 'name'; words: string[]; work: boolean; owner: string | null }
  | { type: 'choice'; set: string; option: string };

/** A typed statement found in one sentence. Plain data: it is kept in the database as it is. */
export interface Claim {
  kind: ValueKind;
  /** The value as the outlet writes it. */
  text: string;
  /** Where the value stands in the sentence, UTF-16. */
  start: number;
  end: number;
  value: ClaimValue;
  evidence: Evidence;
  attribution: Attribution;
  /** Keys of the people that the claim may be about, the likeliest first. */
  subject: string[];
  /** The first of `subject` by name, as the article writes it; null where there is none. */
  about: string | null;
  /** How surely an age is that of `subject`, 0 to 1 (`AgeOwner`); 0 for all other kinds. */
  sureness: number;
  /** The nearest event of the domain, or null; names and quotations have none. */
  event: EventMention | null;
  /** What the verb that the value hangs on means: its base form and concepts; empty where none is near. */
  governor: string[];
  /** What is counted, or the role that is named, as a base form; null where nothing is. */
  head: string | null;
  /** What the sentence tells about what a number counts or measures; null for all else. */
  amount: Amount | null;
  /** Is the value in somebody's quoted words? */
  quoted: boolean;
  /** The words just before and after the value, in lower case; empty at the edges of the sentence. */
  beside: [before: string, after: string];
  /** Terms around the value, each with its distance in words; a new clause counts as further away. */
  context: [term: string, distance: number][];
  /** The steps of a course of things that the value stands beside; none for names and quotations. */
  phases: Phase[];
}
