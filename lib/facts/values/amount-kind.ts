import type { Span } from '../../text/span.ts';
import { baseForm } from '../sentence/base-form.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { lengthKinds, sumKinds } from './amount-kinds.ts';

const kindOf = (rows: typeof sumKinds): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([kind, words]) => words.map((word) => [baseForm(word), kind] as const)));
const kinds = { money: kindOf(sumKinds), duration: kindOf(lengthKinds) };

/** Words further away belong to something else. */
const REACH = 9;

/** What a sum or a length of time is of, by the nearest word that tells: "bail", "marriage"; null where none is. */
export function amountKind(
  { tokens }: SentenceReading,
  { start, end }: Span,
  of: keyof typeof kinds,
): string | null {
  const own = tokens.find((token) => token.end > start);
  if (!own) return null;
  let [nearest, distance]: [string | null, number] = [null, REACH];
  for (const token of tokens) {
    const away = Math.abs(token.place - own.place);
    if (away >= distance || (token.start < end && token.end > start)) continue;
    const kind = token.name ? undefined : kinds[of].get(token.base);
    if (kind !== undefined) [nearest, distance] = [kind, away];
  }
  return nearest;
}
