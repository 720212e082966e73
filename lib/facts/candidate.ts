/** Two values that may answer one question differently, with what the scorer is asked about. */
export interface Candidate {
  /** Which forest judges it. */
  family: 'date' | 'age' | 'number' | 'choice' | 'name' | 'quote';
  /** Indexes of the nodes that hold the one value and the other; the first two stand for the rest. */
  a: number[];
  b: number[];
  features: number[];
}
