import type { Claim } from '../facts/claim.ts';
import { dayNumber } from '../time/calendar.ts';
import type { TimeInterval } from '../time/time-interval.ts';

/** A claim whose time is known well enough to stand on a line of time. */
export interface DatedClaim {
  claim: Claim;
  time: TimeInterval & { earliest: string; latest: string };
}

/** Coarser times say too little of when something happened. */
const TOO_COARSE = new Set(['decade', 'century']);
/** A span of more days than this (a decade of touring) is no event. */
const MAX_DAYS = 370;

/** The claims among these that give a date, as precise as a year at least. */
export function datedClaims(claims: readonly Claim[]): DatedClaim[] {
  return claims.flatMap((claim) => {
    if (claim.value.type !== 'time') return [];
    const { interval } = claim.value;
    const { earliest, latest, granularity } = interval;
    if (earliest === null || latest === null || TOO_COARSE.has(granularity)) return [];
    const days = dayNumber(latest) - dayNumber(earliest);
    return days <= MAX_DAYS ? [{ claim, time: { ...interval, earliest, latest } }] : [];
  });
}
