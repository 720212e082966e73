import type { Claim } from '../claim.ts';
import { baseForm } from '../sentence/base-form.ts';

/** Kinds of things that are put off, called off and sold, by the base forms of their nouns. From general knowledge. */
const kinds: Readonly<Record<string, string>> = {
  stage: 'concert show tour gig performance leg residency festival date',
  wedding: 'wedding ceremony marriage nuptial reception honeymoon engagement',
  funeral: 'funeral burial memorial service',
  court: 'case hearing trial court sentence verdict',
  screen: 'film movie series season shoot filming production premiere episode sequel spinoff',
  record: 'album single record song',
  match: 'match game race fight',
  book: 'book memoir',
  home: 'house home mansion villa apartment flat property estate penthouse farm ranch condo',
  goods: 'copy share unit',
};
const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun) => [baseForm(noun), kind] as const),
  ),
);

/** The kind of thing that a claim's sentence names closest to the claim's words; null where it names none. */
export function thingOf({ start, end, evidence }: Claim): string | null {
  let [closest, found]: [number, string | null] = [Infinity, null];
  for (const match of evidence.sentence.matchAll(/\p{Ll}+/gu)) {
    const kind = kindOf.get(baseForm(match[0]));
    const distance = Math.max(start - match.index, match.index - end);
    if (kind !== undefined && distance < closest) [closest, found] = [distance, kind];
  }
  return found;
}
