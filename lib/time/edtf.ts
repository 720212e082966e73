import type { TimeInterval } from './time-interval.ts';

/** A time as an EDTF string (ISO 8601-2): 2013-09, 2011~, XXXX-09, 2013-01-01/2013-02-10; '' when open. */
export function toEdtf(interval: TimeInterval): string {
  const { earliest, latest, granularity } = interval;
  if (earliest === null || latest === null) {
    const { month, day } = interval.parts;
    if (month === undefined) return '';
    const two = (n: number): string => String(n).padStart(2, '0');
    return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  }
  const length = granularity === 'year' ? 4 : granularity === 'month' ? 7 : 10;
  const edges = [earliest.slice(0, length), latest.slice(0, length)];
  return edges[0] === edges[1] ? `${edges[0]}` : edges.join('/');
}
