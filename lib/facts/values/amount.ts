/** What the sentence of a number tells about what it is the number of. */
export interface Amount {
  /** What it is the amount of (`amountTopic`). */
  topic: string[];
  /** The other numbers of its kind in the sentence. */
  together: OtherAmount[];
  /** Does it tell of some of a whole only: "two more shows", "four of the songs", "her eighth in a row"? */
  part: boolean;
}

/** Another number of a sentence. */
export interface OtherAmount {
  value: number;
  /** What it counts, or its unit or currency; null where nothing is named. */
  of: string | null;
  /** Is it one of a row, or a number of those told before: "a sixth", "two of them"? */
  among: boolean;
}
