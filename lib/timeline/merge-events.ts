import type { Claim } from '../facts/claim.ts';
import { occasionNear } from './event-label.ts';
import type { DatedClaim } from './dated-claim.ts';

/** Claims about one event, with the most precise time that they give. */
export interface EventGroup {
  time: DatedClaim['time'];
  claims: Claim[];
}

/**
 * Puts claims about one event together: the same kind of event with one time, or with times of which one
 * holds the other where only one finer time could be meant. Events of no kind go by their time alone.
 */
export function mergeEvents(dated: readonly DatedClaim[]): EventGroup[] {
  const groups: (EventGroup & { key: string })[] = [];
  const finestFirst = dated.toSorted(
    (a, b) =>
      lengthOf(a) - lengthOf(b) ||
      a.time.earliest.localeCompare(b.time.earliest) ||
      a.claim.evidence.article.localeCompare(b.claim.evidence.article) ||
      a.claim.evidence.paragraph - b.claim.evidence.paragraph ||
      a.claim.evidence.start - b.claim.evidence.start,
  );
  for (const { claim, time } of finestFirst) {
    const key = keyOf(claim);
    const within = groups.filter((group) => group.key === key && mayBe(group.time, time));
    const same = within.find(
      (group) => group.time.earliest === time.earliest && group.time.latest === time.latest,
    );
    const home = same ?? (within.length === 1 && key !== '' ? within[0] : undefined);
    if (home) home.claims.push(claim);
    else groups.push({ key, time, claims: [claim] });
  }
  return groups.map(({ time, claims }) => ({ time, claims }));
}

/** Could a coarser time mean the finer one? A hedged one need only touch it. */
function mayBe(fine: DatedClaim['time'], coarse: DatedClaim['time']): boolean {
  if (coarse.hedge === 'about')
    return fine.earliest <= coarse.latest && fine.latest >= coarse.earliest;
  return fine.earliest >= coarse.earliest && fine.latest <= coarse.latest;
}

function keyOf(claim: Claim): string {
  const { event } = claim;
  if (event?.type === 'statement')
    return `statement ${occasionNear(claim) ?? claim.evidence.sentence}`;
  return event === null ? '' : `${event.type}${event.announced ? ' announced' : ''}`;
}

function lengthOf({ time }: DatedClaim): number {
  return Date.parse(time.latest) - Date.parse(time.earliest);
}
