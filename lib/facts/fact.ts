import type { Attribution } from './attribution.ts';
import type { Evidence } from './evidence.ts';

/**
 * What kind of value answers a question. `quantity` is a measure or a share; `place`, `status` and `other`
 * are choices between the words of a lexicon.
 */
export type ValueKind =
  | 'date'
  | 'age'
  | 'count'
  | 'money'
  | 'duration'
  | 'place'
  | 'name'
  | 'quantity'
  | 'quote'
  | 'status'
  | 'other';

/** agree: one value; refine: compatible, one more precise; update: later news replaces earlier. */
export type Verdict = 'agree' | 'refine' | 'update' | 'disagree';

/** A text of `_locales` with what fills its placeholders, in order. */
export interface Wording {
  key: string;
  values: string[];
}

/** One article's sentence for an answer. */
export interface Statement {
  evidence: Evidence;
  attribution: Attribution;
}

/** One of the values that articles give to a question, and who gives it. */
export interface Answer {
  /** In the outlet's own words: "in early October". */
  value: string;
  /** The value made comparable: EDTF for dates, a number with its unit; null where it adds nothing. */
  normalised: string | null;
  statements: Statement[];
  /** Indexes of the answers that this one clashes with. */
  clashes: number[];
}

/** The claims of several articles about one question, aligned. */
export interface Fact {
  /** Stable over runs, for the reader's own marks. */
  id: string;
  kind: ValueKind;
  verdict: Verdict;
  /** The question in plain words. */
  question: Wording;
  answers: Answer[];
  /** 0 to 1: how sure the alignment is; only orders facts and is never shown. */
  confidence: number;
}
