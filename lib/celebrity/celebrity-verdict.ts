/** Whether an article is about a celebrity, about whom, and why. */
export interface CelebrityVerdict {
  celebrity: boolean;
  /** Full names, main person first; given also where `celebrity` is false. */
  people: string[];
  /** Keys of `_locales` texts with their fill-ins, strongest first: what spoke for or against. */
  reasons: { key: string; values: string[] }[];
}
