import type { Claim } from '../claim.ts';

/** Words between a claim's value and the event that it belongs to; infinite where none stands near. */
export function eventDistance({ event, context }: Claim): number {
  if (!event) return Infinity;
  const term = `!${event.type}${event.announced ? '+' : ''}`;
  return context.find(([known]) => known === term)?.[1] ?? Infinity;
}
