import type { Candidate } from './candidate.ts';

/** A candidate with the scorer's word on it. */
export interface Judged extends Candidate {
  /** 0 to 1: that both values answer one question. */
  probability: number;
  flagged: boolean;
}
