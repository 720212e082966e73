import type { Span } from '../text/span.ts';

/** The verbatim sentence behind a claim. */
export interface Evidence extends Span {
  /** Id of the article. */
  article: string;
  /** Index into the article's paragraphs, -1 for the headline; offsets count within it. */
  paragraph: number;
  sentence: string;
}

/** Does a sentence stand right behind another one, with at most a space between them? */
export function isNext(one: Evidence, next: Evidence): boolean {
  const gap = next.start - one.end;
  return (
    one.article === next.article && one.paragraph === next.paragraph && (gap === 0 || gap === 1)
  );
}
