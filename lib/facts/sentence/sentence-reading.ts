import type { Quotation } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import type { Gender } from '../../people/person.ts';
import type { AgeCast } from '../ages/age-cast.ts';
import type { Attribution } from '../attribution.ts';
import type { EventMention } from '../event.ts';
import type { Evidence } from '../evidence.ts';
import type { Subject } from '../subject.ts';
import type { ReadToken } from './read-token.ts';
import type { Step } from './step.ts';

/** Somebody of the article. */
interface KnownPerson extends Subject {
  gender: Gender;
}

/** A person that a sentence mentions; offsets count in the sentence. */
export interface PersonInSentence extends KnownPerson {
  start: number;
  end: number;
}

/** A sentence, read once for all kinds of claims. Offsets inside count from the sentence's start. */
export interface SentenceReading {
  evidence: Evidence;
  text: string;
  tokens: ReadToken[];
  events: EventMention[];
  /** Quotations of the paragraph that reach into the sentence, cut at its ends. */
  quotations: Quotation[];
  people: PersonInSentence[];
  /** The person spoken of last before this sentence, for its pronouns; null at the start. */
  carried: KnownPerson | null;
  /** Everybody in the article, the main person first. */
  cast: readonly KnownPerson[];
  /** The one whom the article is about, where nobody else is named half as often; else null. */
  hero: KnownPerson | null;
  /** The people of the sentence, and those of whom only the headline says that they are people. */
  named: PersonInSentence[];
  /** The people of the last sentence before this one that names anybody. */
  before: readonly PersonInSentence[];
  /** Everybody in the article, for linking ages. */
  ages: AgeCast;
  /** The steps of courses of things that it names. */
  steps: readonly Step[];
  /** Its relative clauses. */
  asides: readonly Span[];
  attribution: Attribution;
}
