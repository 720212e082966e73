import type { Claim } from '../claim.ts';
import { isNext } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { partsHolding } from '../evidence-parts.ts';
import { isTrifle, quoteChanges } from './quote-changes.ts';
import { quoteWords, readQuoteWords } from './quote-words.ts';

/**
 * The sentences of a quotation in which it has other words than other versions of it; all of its sentences where
 * none differs, as where only the speaker does.
 * @param others the versions that it is set against.
 */
export function differingSentences(claim: Claim, others: readonly Claim[]): Evidence[] {
  const parts = partsHolding(claim);
  if (parts.length < 2) return parts;
  const places = new Set(others.flatMap((other) => differingPlaces(claim, other)));
  let next = 0;
  const differing = parts.filter((part) => {
    const first = next;
    next += quoteWords(quotedIn(claim, part)).length;
    for (let at = first; at < next; at++) if (places.has(at)) return true;
    return false;
  });
  return differing.length > 0 ? differing : parts;
}

/** Places of words in a quotation that another version has otherwise; trifles only where nothing else differs. */
function differingPlaces(claim: Claim, other: Claim): number[] {
  const words = readQuoteWords(claim.text);
  const { changes, inflected, shared } = quoteChanges(words, readQuoteWords(other.text));
  const forms = new Set(inflected.map(([word]) => word));
  const telling = changes.filter((change) => !isTrifle(change));
  const shown = telling.length + forms.size > 0 ? telling : changes;
  return [
    ...shown.flatMap(({ a, places: [at] }) =>
      Array.from({ length: a.length || 1 }, (_, i) => at + i),
    ),
    ...shared.flatMap(([at]) => (words[at] && forms.has(words[at]) ? [at] : [])),
  ];
}

/** What of a quotation stands in some of its sentences, as the outlet prints it; "…" stands for those left out. */
export function wordsWithin(claim: Claim, sentences: readonly Evidence[]): string {
  return sentences
    .map((part, at) => {
      const last = sentences[at - 1];
      const gap = last === undefined ? '' : isNext(last, part) ? ' ' : ' … ';
      return gap + quotedIn(claim, part);
    })
    .join('');
}

function quotedIn({ text, start, end, evidence }: Claim, part: Evidence): string {
  const from = Math.max(start, part.start - evidence.start);
  const to = Math.min(end, part.end - evidence.start);
  return text.slice(from - start, to - start).trim();
}
