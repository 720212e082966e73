import type { Claim } from '../claim.ts';
import { isNext } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { sentencesHolding } from '../evidence-parts.ts';
import { joinedGroups } from '../joined-groups.ts';
import { isTrifle, quoteChanges } from './quote-changes.ts';
import { quoteWords, readQuoteWords } from './quote-words.ts';

/** Sentences of two quotations that differ from each other: their indexes among those that hold each. */
export interface SentencePair {
  a: number[];
  b: number[];
}

/**
 * The sentences in which two versions of a quotation have other words, each with those of the other version that
 * it stands against. Several of one side go together where one of the other side does. All sentences of both
 * where no word differs, as where only the speaker does.
 */
export function differingSentences(a: Claim, b: Claim): SentencePair[] {
  const [ours, theirs] = [sentencesHolding(a), sentencesHolding(b)];
  const [mine, yours] = [sentenceOfWord(a, ours), sentenceOfWord(b, theirs)];
  const links = differingWords(a, b).flatMap(([first, second]) => {
    const ofA = [...new Set(first.map(mine))];
    const ofB = [...new Set(second.map((at) => ours.length + yours(at)))];
    // Words that run over the ends of as many sentences differ in each of these.
    if (ofA.length !== ofB.length) return [ofA.concat(ofB)];
    return ofA.map((sentence, at) => [sentence, ofB[at] ?? sentence]);
  });
  if (links.length === 0) return [{ a: [...ours.keys()], b: [...theirs.keys()] }];
  return joinedGroups(links).map((group) => ({
    a: group.filter((at) => at < ours.length),
    b: group.filter((at) => at >= ours.length).map((at) => at - ours.length),
  }));
}

/** Places of words that differ in both quotations; of trifles only where nothing else differs. */
function differingWords(a: Claim, b: Claim): [number[], number[]][] {
  const words = readQuoteWords(a.text);
  const { changes, inflected, shared } = quoteChanges(words, readQuoteWords(b.text));
  const forms = new Set(inflected.map(([word]) => word));
  const telling = changes.filter((change) => !isTrifle(change));
  const counted = telling.length + forms.size > 0 ? telling : changes;
  const row = (from: number, { length }: { length: number }): number[] =>
    Array.from({ length: length || 1 }, (_, i) => from + i);
  return [
    ...counted.map(({ a: x, b: y, places: [at, to] }): [number[], number[]] => [
      row(at, x),
      row(to, y),
    ]),
    ...shared.flatMap(([at, to]): [number[], number[]][] =>
      words[at] && forms.has(words[at]) ? [[[at], [to]]] : [],
    ),
  ];
}

/** Tells for the place of a word in a quotation the index of the sentence that it stands in. */
function sentenceOfWord(claim: Claim, sentences: readonly Evidence[]): (at: number) => number {
  const rows = sentences.flatMap((sentence, index) =>
    quoteWords(quotedIn(claim, sentence)).map(() => index),
  );
  return (at) => rows[at] ?? sentences.length - 1;
}

/**
 * What of a quotation stands in some of its sentences, as the outlet prints it; "…" stands for those left out.
 * @param asked indexes among the sentences that hold the quotation.
 */
export function wordsWithin(claim: Claim, asked: ReadonlySet<number>): string {
  const sentences = sentencesHolding(claim).filter((_, at) => asked.has(at));
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
