import type { Span } from '../text/span.ts';

/** The verbatim sentence behind a claim. */
export interface Evidence extends Span {
  /** Id of the article. */
  article: string;
  /** Index into the article's paragraphs, -1 for the headline; offsets count within it. */
  paragraph: number;
  sentence: string;
}
