import { dayNumber } from '../../time/calendar.ts';
import type { ClaimNode } from '../claim-node.ts';

/** Days before the writing up to which something is news. */
const NEWS = 60;

/**
 * The day on which a story is told: the middle one of its articles' dates, in days; null where none is known.
 */
export function storyDay(nodes: readonly ClaimNode[]): number | null {
  const days = [...new Set(nodes.flatMap(({ published }) => published ?? []))]
    .map(dayNumber)
    .toSorted((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? null;
}

/**
 * Is a time of the news (0), long before it (1), or can that not be said (0.5)? A time without a year is
 * of the news, as news writes. Ahead counts as the news does. Values that are no times: 0.5.
 */
export function longBefore(node: ClaimNode, now: number | null): number {
  const { value } = node.claim;
  if (value.type !== 'time') return 0.5;
  const { parts, latest, anchor } = value.interval;
  const named = parts.year !== undefined || anchor === 'event';
  if (!named) return 0;
  const written = node.published === null ? now : dayNumber(node.published);
  if (written === null || latest === null) return 0.5;
  return written - dayNumber(latest) > NEWS ? 1 : 0;
}
