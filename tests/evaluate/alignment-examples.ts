import { baseForm } from '../../lib/facts/sentence/base-form.ts';
import type { Candidate } from '../../lib/facts/candidate.ts';
import type { ClaimNode } from '../../lib/facts/claim-node.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';
import { differingSentences } from '../../lib/facts/quotes/differing-sentences.ts';
import { statementsOf } from '../../lib/facts/statements-of.ts';
import { normalisedValue } from '../../lib/facts/values/normalised-value.ts';
import { quoteWords } from '../../lib/facts/quotes/quote-words.ts';
import { alteredShare } from './alignment-families.ts';
import type { Example } from './boost-trees.ts';
import { compareQuantities } from '../../lib/text/compare-quantities.ts';
import { findQuantities } from '../../lib/text/quantities.ts';
import type { Quantity } from '../../lib/text/quantity.ts';
import { conflicts, isSameFamily, isSameSentence, wordsOf } from './gold-sentences.ts';
import { proposalsOf } from './proposals-of.ts';
import type { GoldFact, StoryFile } from './story-file.ts';

/** Headlines have no marks: a quotation there goes with the sentence that holds its words. */
function isQuotedIn({ claim: { value } }: ClaimNode, sentences: readonly string[]): boolean {
  if (value.type !== 'quote') return false;
  const words = ` ${value.words.join(' ')} `;
  return sentences.some((sentence) => ` ${quoteWords(sentence).join(' ')} `.includes(words));
}

/** The sentences that a claim is shown with where it is set against others, and in which article each stands. */
function shownSentences(node: ClaimNode, against: readonly ClaimNode[]): Evidence[] {
  const { claim } = node;
  const differing = (): number[] =>
    against.flatMap((other) => differingSentences(claim, other.claim).flatMap(({ a }) => a));
  const asked = claim.kind === 'quote' ? new Set(differing()) : undefined;
  return statementsOf(node, asked).map(({ evidence }) => evidence);
}

/**
 * Does a claim hold an annotated value of its sentence? Where the value is a number or a date, the claim's
 * must fit it, since a sentence may hold several.
 */
function holdsValue(
  node: ClaimNode,
  against: readonly ClaimNode[],
  fact: GoldFact,
  index: number,
): boolean {
  const value = fact.values[index];
  if (!value) return false;
  const rivals = fact.values.flatMap((other) =>
    other === value ? [] : Object.values(other.evidence ?? {}).flat(),
  );
  const here = shownSentences(node, against).some((evidence) => {
    const own = [value.evidence?.[evidence.article] ?? []].flat();
    return (
      own.some((sentence) => isSameSentence(sentence, evidence.sentence)) ||
      (evidence.paragraph < 0 && isQuotedIn(node, own) && !isQuotedIn(node, rivals))
    );
  });
  if (!here) return false;
  const mine = normalisedValue(node.claim);
  const { value: claimed } = node.claim;
  const gold = String(value.value);
  if (claimed.type === 'quantity') {
    const told = findQuantities(gold.replace(/[~≈]/g, ''));
    if (told.length === 0) return true;
    return told.some((quantity) => isSameAmount(quantity, claimed.quantity));
  }
  if (claimed.type === 'time' && /^\d{4}/.test(gold) && mine !== null && /^\d{4}/.test(mine)) {
    const start = gold.slice(0, Math.min(10, gold.search(/[^\d-]|$/)));
    return mine.startsWith(start) || start.startsWith(mine.replace(/[^\d-].*$/, ''));
  }
  return true;
}

/** Gold values are written bare: "34" is an age, "2.4m" a sum; only what both name must be the same. */
function isSameAmount(gold: Quantity, claimed: Quantity): boolean {
  if (gold.unit === null || claimed.unit === null || gold.unit === claimed.unit)
    return Math.abs(gold.value - claimed.value) <= 0.001 * Math.abs(gold.value);
  return compareQuantities(gold, { ...claimed, kind: gold.kind }) !== 'disjoint';
}

/** Is the candidate an annotated disagreement, an annotated agreement (a trap), or neither? */
export function labelOf(
  candidate: Candidate,
  nodes: readonly ClaimNode[],
  story: StoryFile,
): 'disagree' | 'trap' | 'other' | 'unsure' {
  const firsts = candidate.a.flatMap((index) => nodes[index] ?? []);
  const seconds = candidate.b.flatMap((index) => nodes[index] ?? []);
  const kind = firsts[0]?.claim.kind ?? '';
  let trap = false;
  for (const fact of story.facts) {
    if (!isSameFamily(fact.kind, kind)) continue;
    const rests = (a: number, b: number): boolean =>
      firsts.some((node) => holdsValue(node, seconds, fact, a)) &&
      seconds.some((node) => holdsValue(node, firsts, fact, b));
    if (fact.verdict === 'disagree') {
      const hit = conflicts(fact).find(([a, b]) => rests(a, b) || rests(b, a));
      if (hit && candidate.asked && !asksFor(candidate.asked.words, fact, hit)) continue;
      if (hit) return namesOption([...firsts, ...seconds], fact, hit) ? 'disagree' : 'unsure';
    } else if (fact.values.some((_, a) => fact.values.some((__, b) => rests(a, b)))) trap = true;
  }
  return trap ? 'trap' : 'other';
}

/** Are the forms that a candidate sets against each other those of the annotated values? */
function asksFor(forms: readonly string[], fact: GoldFact, hit: readonly number[]): boolean {
  const told = plain(hit.map((index) => fact.values[index]?.value ?? '').join(' '));
  return forms.every((form) => form.split(' ').some((word) => told.includes(plain(word))));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '');
}

/**
 * Is a word of the lexicon the annotated value of one of the sentences? They may hold other words of the
 * lexicon, which tell nothing. True for other kinds of claims.
 */
function namesOption(
  claimed: readonly ClaimNode[],
  fact: GoldFact,
  hit: readonly number[],
): boolean {
  const told = wordsOf(hit.map((index) => fact.values[index]?.value ?? '').join(' '));
  const bases = new Set([...told].map(baseForm));
  return claimed.some(
    ({ claim: { value, text } }) =>
      value.type !== 'choice' || [...wordsOf(text)].some((word) => bases.has(baseForm(word))),
  );
}

/** Does the candidate set the altered value of a perturbed story against the unaltered one? */
export function findsAlteration(
  candidate: Candidate,
  nodes: readonly ClaimNode[],
  story: StoryFile,
): boolean {
  const { target } = story;
  if (!target) return false;
  const kind = nodes[candidate.a[0] ?? -1]?.claim.kind ?? '';
  if (!isSameFamily(target.kind, kind)) return false;
  if (candidate.asked && !candidate.asked.words.some((form) => plain(target.new).includes(form)))
    return false;
  const altered = (node: ClaimNode, against: readonly ClaimNode[]): boolean =>
    (kind === 'date' || node.claim.text.includes(target.new)) &&
    shownSentences(node, against).some(
      ({ article, sentence }) =>
        article === target.article && isSameSentence(sentence, target.sentence),
    );
  const other = (node: ClaimNode, against: readonly ClaimNode[]): boolean =>
    target.others.some((one) =>
      shownSentences(node, against).some(
        ({ article, sentence }) =>
          article === one.article && isSameSentence(sentence, one.sentence),
      ),
    );
  const [firsts, seconds] = [candidate.a, candidate.b].map((side) =>
    side.flatMap((index) => nodes[index] ?? []),
  );
  if (!firsts || !seconds) return false;
  return (
    (firsts.some((node) => altered(node, seconds)) &&
      seconds.some((node) => other(node, firsts))) ||
    (seconds.some((node) => altered(node, firsts)) && firsts.some((node) => other(node, seconds)))
  );
}

/** Candidates of the annotated stories as examples; traps weigh more, since falling for one costs most. */
export function annotatedExamples(stories: readonly StoryFile[]): Example[] {
  return stories.flatMap((story) => {
    const { nodes, candidates } = proposalsOf(story);
    return candidates.flatMap((candidate): Example[] => {
      const label = labelOf(candidate, nodes, story);
      if (label === 'unsure') return [];
      return [
        {
          family: candidate.family,
          features: candidate.features,
          positive: label === 'disagree',
          weight: label === 'trap' ? 2 : 1,
          story: story.id,
        },
      ];
    });
  });
}

/**
 * The altered values of perturbed stories as positive examples. Those of one family together weigh as
 * much as `alteredShare` says, so that they add to its annotated disagreements and do not drown them.
 */
export function alteredExamples(
  copies: readonly StoryFile[],
  natural: readonly Example[],
): Example[] {
  const examples = copies.flatMap((story) => {
    const { nodes, candidates } = proposalsOf(story);
    const hits = candidates.filter((candidate) => findsAlteration(candidate, nodes, story));
    return hits.map(({ family, features }): Example => {
      const weight = 1 / hits.length;
      return { family, features, positive: true, weight, story: story.id };
    });
  });
  const balanced = new Map<Candidate['family'], number>();
  for (const family of new Set(examples.map((example) => example.family))) {
    const annotated = natural.filter((row) => row.family === family && row.positive).length;
    const all = examples
      .filter((row) => row.family === family)
      .reduce((sum, row) => sum + row.weight, 0);
    balanced.set(
      family,
      Math.min(1, (alteredShare[family] * Math.max(annotated, LEAST_ANNOTATED)) / all),
    );
  }
  for (const row of examples) row.weight *= balanced.get(row.family) ?? 1;
  return examples;
}

const LEAST_ANNOTATED = 20;
