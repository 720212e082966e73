/** Two values that may answer one question differently, with what the scorer is asked about. */
export interface Candidate {
  /** Which forest judges it. */
  family: 'date' | 'age' | 'number' | 'choice' | 'name' | 'quote';
  /** Indexes of the nodes that hold the one value and the other; the first two stand for the rest. */
  a: number[];
  b: number[];
  features: number[];
  /** For names: the forms that stand against each other, and the role that is asked about, if one is. */
  asked?: { words: string[]; role: string | null };
}
