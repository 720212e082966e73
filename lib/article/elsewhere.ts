import { unshadowed } from './page-root.ts';

/** The parts of a page that speak of other texts and other people. */
const parts =
  'aside,footer,nav,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="card" i],[class*="teaser" i],[class*="widget" i],[class*="sidebar" i]';

/**
 * Whether an element stands where a page speaks of other texts: teasers, comments, side columns. A
 * part that holds the main heading is none of these, whatever its class ("has-sidebar") says.
 */
export function isElsewhere(element: Element): boolean {
  const part = element.closest(parts);
  return part !== null && unshadowed(part, 'querySelector').call(part, 'h1') === null;
}
