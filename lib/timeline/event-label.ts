import type { Claim } from '../facts/claim.ts';
import type { Wording } from '../facts/fact.ts';

/** Events that say little by themselves and are named after the occasion. */
const NAMED = new Set(['performance', 'appearance', 'award', 'statement']);
const OCCASION = /(?:["“]([^"“”]{3,60})["”])|((?:\p{Lu}[\p{L}’'.-]+\s){1,5}\p{Lu}[\p{L}’'-]+)/gu;
const WORDS = 8;

/** What happened, from a template and the outlet's own words: "Wedding", "Performance: Kids Awards". */
export function labelOf(claims: readonly Claim[]): Wording {
  const claim = claims.find(({ event }) => event !== null) ?? claims[0];
  if (!claim) return { key: 'event_other', values: [''] };
  const { event } = claim;
  if (event === null) return { key: 'event_other', values: [wordsAround(claim)] };
  if (!NAMED.has(event.type)) {
    return { key: `event_${event.type}${event.announced ? '_announced' : ''}`, values: [] };
  }
  const occasion = occasionNear(claim);
  return occasion === null
    ? { key: `event_${event.type}`, values: [] }
    : { key: `event_${event.type}_named`, values: [occasion] };
}

function wordsAround({ evidence }: Claim): string {
  return evidence.sentence.split(/\s+/).slice(0, WORDS).join(' ');
}

/** The title or name that stands nearest to the time. */
export function occasionNear({ evidence: { sentence }, start, end }: Claim): string | null {
  const masked = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
  let [best, least] = ['', Infinity];
  for (const match of masked.matchAll(OCCASION)) {
    const from = match.index;
    const to = from + match[0].length;
    const gap = from >= end ? from - end : start - to;
    if (gap < least) [best, least] = [match[1] ?? match[2] ?? '', gap];
  }
  return best === '' ? null : best.replace(/[,.]$/, '');
}
