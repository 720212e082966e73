import type { Span } from '../../text/span.ts';
import { baseForm } from '../sentence/base-form.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { lengthKinds, sumKinds } from './amount-kinds.ts';

const kindOf = (rows: typeof sumKinds): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([kind, words]) => words.map((word) => [baseForm(word), kind] as const)));
const kinds = { money: kindOf(sumKinds), duration: kindOf(lengthKinds) };

/** Words further away belong to something else. */
const REACH = 9;

/** "Three years and $113 million left on his contract" say nothing of the whole. */
const REST = /^[^.,;:]{0,30}\b(?:left (?:on|of)|remaining|to go)\b/;

/** Words of "of" and what follows it: "200 hours of unpaid community service". */
const OF_REACH = 4;

/**
 * What a sum or a length of time is of, by what follows "of" and else by the nearest word that tells: "bail",
 * "marriage"; "rest" of what is left of it; null where none is.
 */
export function amountKind(
  { tokens, text }: SentenceReading,
  { start, end }: Span,
  of: keyof typeof kinds,
): string | null {
  const own = tokens.find((token) => token.end > start);
  if (!own) return null;
  if (REST.test(text.slice(end, end + 50))) return 'rest';
  const next = tokens.findIndex((token) => token.start >= end);
  if (next !== -1 && tokens[next]?.lower === 'of') {
    const told = tokens.slice(next + 1, next + OF_REACH).find(({ base }) => kinds[of].has(base));
    if (told) return kinds[of].get(told.base) ?? null;
  }
  let [nearest, distance]: [string | null, number] = [null, REACH];
  for (const token of tokens) {
    const away = Math.abs(token.place - own.place);
    if (away >= distance || (token.start < end && token.end > start)) continue;
    const kind = token.name ? undefined : kinds[of].get(token.base);
    if (kind !== undefined) [nearest, distance] = [isOffered(text, token) ? 'asking' : kind, away];
  }
  return nearest;
}

/** "Is for sale at $2 million": nobody has paid that. */
function isOffered(text: string, { start, lower }: ReadToken): boolean {
  return lower === 'sale' && /\bfor $/i.test(text.slice(0, start));
}
