/** Rows drawn beyond the edges, so that a scroll of some rows shows no gap. */
const BEYOND = 8;

/**
 * Which rows of a long list are drawn.
 * @param scrolled - pixels above the upper edge
 * @param height - pixels between the edges
 * @param also - a row that is drawn anyway since it has the focus; -1 for none
 * @returns places in ascending order
 */
export function rowWindow(
  { count, rowHeight }: { count: number; rowHeight: number },
  scrolled: number,
  height: number,
  also: number,
): number[] {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + BEYOND);
  const places = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (also < 0 || also >= count || places.includes(also)) return places;
  return also < first ? [also, ...places] : [...places, also];
}
