import type { ArticleSummary } from '../../lib/context/context.ts';

/** The headline; first words of a text without one are marked as such. */
export function shownTitle({ title, titleFromText }: ArticleSummary): string {
  return titleFromText ? `${title} …` : title;
}
