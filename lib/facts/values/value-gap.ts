import type { ClaimNode } from '../claim-node.ts';

const DAY = 86_400_000;

/** How far two values are apart, on a scale of its own for each kind; -1 where a time is open. */
export function valueGap(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type === 'quantity' && y.type === 'quantity') {
    const [p, q] = [x.quantity.value, y.quantity.value];
    return p > 0 && q > 0 ? Math.min(3, Math.abs(Math.log(p / q))) : 3;
  }
  if (x.type === 'clock' && y.type === 'clock') return Math.abs(x.minutes - y.minutes) / 720;
  if (x.type !== 'time' || y.type !== 'time') return 0;
  const [p, q] = [x.interval, y.interval];
  if (p.earliest === null || q.earliest === null) return -1;
  const days = Math.abs(Date.parse(p.earliest) - Date.parse(q.earliest)) / DAY;
  return Math.min(4, Math.log10(1 + days));
}

const FINENESS = [
  'minute',
  'hour',
  'day-part',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];

/** How many steps of precision lie between two times; -1 for other values. */
export function granularity(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return Math.abs(
    FINENESS.indexOf(x.interval.granularity) - FINENESS.indexOf(y.interval.granularity),
  );
}

/** How many of two times name a year; -1 for other values. */
export function years(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return (
    (x.interval.parts.year === undefined ? 0 : 1) + (y.interval.parts.year === undefined ? 0 : 1)
  );
}

/** How many of two times are resolved to days; -1 for other values. */
export function resolved(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return (x.interval.earliest === null ? 0 : 1) + (y.interval.earliest === null ? 0 : 1);
}
