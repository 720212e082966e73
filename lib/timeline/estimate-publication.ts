import type { Claim } from '../facts/claim.ts';
import type { Wording } from '../facts/fact.ts';
import { moveInterval } from '../facts/dates/move-interval.ts';
import { dayNumber } from '../time/calendar.ts';
import { toEdtf } from '../time/edtf.ts';
import type { TimeInterval } from '../time/time-interval.ts';
import { datedClaims } from './dated-claim.ts';
import type { DatedClaim } from './dated-claim.ts';

/** When an undated article was probably written, and why. */
export interface Estimate {
  time: TimeInterval & { earliest: string; latest: string };
  reason: Wording;
}

/** Any day will do: what is counted from the day of writing moves with it. */
const PROBE = '2001-06-15';
/** Days of a month on average. */
const MONTH = 30.44;

/**
 * Estimates when an article without a date was written: it counts an event from its own day ("three
 * months ago") that a dated article gives a date to. Null where no such event is shared.
 * @param datesOn the dates that the article tells, had it been written on a day
 */
export function estimatePublication(
  datesOn: (day: string) => Claim[],
  dated: readonly DatedClaim[],
  outletOf: (article: string) => string,
): Estimate | null {
  const probed = dated.some(({ claim }) => tellsEvent(claim)) ? datedClaims(datesOn(PROBE)) : [];
  let best: Estimate | null = null;
  for (const { claim, time } of probed) {
    if (time.anchor !== 'published' || claim.event === null || claim.quoted) continue;
    const partner = dated.find((other) => sameEvent(claim, other.claim));
    const estimate = partner && countedFrom(time, partner.time);
    if (!estimate || (best && lengthOf(best.time) <= lengthOf(estimate))) continue;
    best = {
      time: estimate,
      reason: {
        key: 'estimate_relative',
        values: [claim.text, outletOf(partner.claim.evidence.article), toEdtf(partner.time)],
      },
    };
  }
  return best;
}

/** Statements are made at any time. */
function tellsEvent({ event }: Claim): boolean {
  return event !== null && event.type !== 'statement';
}

function sameEvent(a: Claim, b: Claim): boolean {
  return (
    tellsEvent(a) && a.event?.type === b.event?.type && a.event?.announced === b.event?.announced
  );
}

function lengthOf(time: { earliest: string; latest: string }): number {
  return dayNumber(time.latest) - dayNumber(time.earliest);
}

/** The day of writing that puts the relative time where the event was. */
function countedFrom(
  relative: DatedClaim['time'],
  event: DatedClaim['time'],
): Estimate['time'] | null {
  const middle = (dayNumber(relative.earliest) + dayNumber(relative.latest)) / 2;
  const days = dayNumber(PROBE) - middle;
  if (days < 0) return null;
  const moved =
    relative.granularity === 'day'
      ? moveInterval(event, days, 'day')
      : moveInterval(event, Math.round(days / MONTH), 'month');
  const { earliest, latest } = moved;
  return earliest === null || latest === null
    ? null
    : { ...moved, earliest, latest, hedge: 'about' };
}
