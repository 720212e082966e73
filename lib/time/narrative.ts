import { partsOf } from './calendar.ts';
import type { FoundSpec } from './time-spec.ts';

/**
 * Is the text an account of the past, in which dates without a year follow the date told last? It is
 * when it names at least six years, nearly all of them well before the publication, and counts hardly
 * anything from the publication.
 */
export function isNarrative(found: readonly FoundSpec[], reference: string | null): boolean {
  const now = reference === null ? 9999 : partsOf(reference)[0];
  let past = 0;
  let other = 0;
  for (const { spec } of found) {
    if (spec.type === 'calendar' && spec.year !== undefined) {
      if (spec.year < now - 1) past += 1;
      else other += 1;
    } else if (spec.type === 'shift' && spec.from === 'published') other += 1;
  }
  return past >= 6 && past >= 4 * other;
}
