import type { Claim } from '../facts/claim.ts';
import type { Wording } from '../facts/fact.ts';

/** Events that say little by themselves and are named after the occasion. */
const NAMED = new Set(['performance', 'appearance', 'award', 'statement']);
const OCCASION = /["“]([^"“”]{3,60})["”]|(?:\p{Lu}[\p{L}’'.-]+\s){1,5}\p{Lu}[\p{L}’'-]+/gu;
const WORDS = 8;

/**
 * What happened, from a template and the outlet's own words: "Wedding", "Performance: Kids Awards".
 * @param people whom the story is about, in lower case: a name tells who made a statement, but no occasion
 * @param outlets who prints it, in lower case: a statement that was made to them is not theirs
 */
export function labelOf(
  claims: readonly Claim[],
  people: ReadonlySet<string>,
  outlets: ReadonlySet<string>,
): Wording {
  const claim = claims.find(({ event }) => event !== null) ?? claims[0];
  if (!claim) return { key: 'event_other', values: [''] };
  const { event } = claim;
  if (event === null) return { key: 'event_other', values: [wordsAround(claim)] };
  if (!NAMED.has(event.type)) {
    return { key: `event_${event.type}${event.announced ? '_announced' : ''}`, values: [] };
  }
  const occasion = occasionNear(claim, event.type === 'statement' ? outlets : people, true);
  return occasion === null
    ? { key: `event_${event.type}`, values: [] }
    : { key: `event_${event.type}_named`, values: [occasion] };
}

function wordsAround({ evidence }: Claim): string {
  return evidence.sentence.split(/\s+/).slice(0, WORDS).join(' ');
}

/**
 * The name or the words in quotation marks that stand nearest to the time, other than these people's; null
 * where none do.
 * @param titled - of quoted words, only titles: what somebody said is no occasion
 */
export function occasionNear(
  { evidence: { sentence }, start, end }: Claim,
  people: ReadonlySet<string> = new Set(),
  titled = false,
): string | null {
  const masked = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
  let [best, least]: [string | null, number] = [null, Infinity];
  for (const match of masked.matchAll(OCCASION)) {
    const from = match.index;
    const to = from + match[0].length;
    // A title may hold the time: "Sunday Bells"
    const title = match[1] === undefined ? null : sentence.slice(from + 1, to - 1);
    if (titled && title !== null && !isTitle(title)) continue;
    const name = (title ?? match[0]).replace(/[,.]$/, '');
    const gap = from >= end ? from - end : start - to;
    if (gap < least && (title !== null || !namesAny(name, people))) [best, least] = [name, gap];
  }
  return best;
}

/** Are these words written as a title is: with capitals from the first to the last, small words aside? */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/);
  return all.every(
    (word, at) =>
      /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) ||
      (word.length < 5 && at > 0 && at < all.length - 1),
  );
}

/** Does it end with one of these names, as "When Mara Lindgren’s" does? */
function namesAny(name: string, people: ReadonlySet<string>): boolean {
  const words = name
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .split(/\s/);
  return words.some((_, at) => people.has(words.slice(at).join(' ')));
}
