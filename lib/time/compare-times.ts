import type { TimeInterval } from './time-interval.ts';

/** contains: one lies within the other; unknown: they share no part that could be compared. */
export type TimeComparison = 'equal' | 'contains' | 'overlaps' | 'disjoint' | 'unknown';

/** Compares two times by what both give. Symmetric. */
export function compareTimes(a: TimeInterval, b: TimeInterval): TimeComparison {
  if (a.earliest && a.latest && b.earliest && b.latest) {
    if (a.earliest === b.earliest && a.latest === b.latest) return 'equal';
    if (a.latest < b.earliest || b.latest < a.earliest) return 'disjoint';
    const within = a.earliest >= b.earliest && a.latest <= b.latest;
    const around = b.earliest >= a.earliest && b.latest <= a.latest;
    return within || around ? 'contains' : 'overlaps';
  }
  const { month, day } = a.parts;
  if (month === undefined || b.parts.month === undefined) return 'unknown';
  if (month !== b.parts.month) return 'disjoint';
  if (day !== undefined && b.parts.day !== undefined)
    return day === b.parts.day ? 'equal' : 'disjoint';
  return day === b.parts.day ? 'equal' : 'contains';
}
