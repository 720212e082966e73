import { answerKey } from './answer-key.ts';
import type { ClaimNode } from './claim-node.ts';
import type { Judged } from './judged.ts';
import { differingSentences } from './quotes/differing-sentences.ts';
import { mayShareHead } from './values/may-share-head.ts';

/** Flagged candidates that answer one question. */
export interface CandidateGroup {
  nodes: Set<number>;
  /** For quotations: which sentences of each are asked about, as indexes among those that hold it. */
  sentences: Map<number, Set<number>>;
  /** Pairs of nodes that were flagged against each other. */
  clashes: [number, number][];
  probability: number;
  family: Judged['family'];
  /** For names: the forms that stand against each other. */
  forms: Set<string>;
  /** For names: do they differ in several of their words? */
  inSeveralWords: boolean;
  role: string | null;
  /** What a further candidate has in common with the group. */
  keys: Set<string>;
}

/**
 * Puts flagged candidates together: values that share a claim, names that share a form, quotations that share a
 * sentence, so that a long statement is set against others sentence by sentence.
 * @param voices for each node those with an equal value in a like place; names and quotations have none.
 */
export function groupCandidates(
  judged: readonly Judged[],
  nodes: readonly ClaimNode[],
  voices: ReadonlyMap<number, readonly number[]>,
): CandidateGroup[] {
  const groups: CandidateGroup[] = [];
  for (const candidate of judged) {
    if (!candidate.flagged) continue;
    for (const asked of groupsIn(candidate, nodes)) {
      const heard = new Set(asked.keys);
      for (const node of asked.nodes)
        for (const voice of voices.get(node) ?? []) heard.add(String(voice));
      const [into, ...others] = groups.filter(
        ({ family, keys }) => family === asked.family && !keys.isDisjointFrom(heard),
      );
      if (!into) {
        groups.push(asked);
        continue;
      }
      join(into, asked);
      for (const other of others) {
        join(into, other);
        groups.splice(groups.indexOf(other), 1);
      }
    }
  }
  return withoutRepetitions(groups, nodes);
}

/** Groups that ask the same are one: each is joined to the first before it that does. */
function withoutRepetitions(
  groups: readonly CandidateGroup[],
  nodes: readonly ClaimNode[],
): CandidateGroup[] {
  const joined: CandidateGroup[] = [];
  for (const group of groups) {
    const same = joined.find(
      (other) => haveOneBearer(other, group) || haveLikeAnswers(other, group, nodes),
    );
    if (!same) {
      joined.push(group);
      continue;
    }
    join(same, group);
    same.inSeveralWords = group.family === 'name';
  }
  return joined;
}

/** Names that differ in two words: "Rubina Salim", "Roobina Saleem" and "Rubina Saleem". */
function haveOneBearer(a: CandidateGroup, b: CandidateGroup): boolean {
  const isOfWords = ({ family, role, forms }: CandidateGroup): boolean =>
    family === 'name' && role === null && [...forms].every((form) => !form.includes(' '));
  if (!isOfWords(a) || !isOfWords(b)) return false;
  return a.nodes.intersection(b.nodes).size * 2 >= Math.min(a.nodes.size, b.nodes.size);
}

/** Numbers of one thing of which two are the same, or one that is precise. */
function haveLikeAnswers(
  a: CandidateGroup,
  b: CandidateGroup,
  nodes: readonly ClaimNode[],
): boolean {
  if (a.family !== 'number' || b.family !== 'number') return false;
  const [x, y] = [a, b].map(({ nodes: members }) => nodes[[...members][0] ?? -1]?.claim);
  if (!x || !y || x.kind !== y.kind || !mayShareHead(x, y)) return false;
  const common = answersIn(a, nodes).intersection(answersIn(b, nodes));
  return common.size > 1 || [...common].some(isPrecise);
}

function answersIn(group: CandidateGroup, nodes: readonly ClaimNode[]): Set<string> {
  return new Set([...group.nodes].map((node) => answerKey(nodes[node], null)));
}

const PRECISE = /^[0.]*[1-9](?:[.]?\d){2,}/;

/** Values with so many digits, noughts at their end aside, are the same by chance only seldom. */
function isPrecise(answer: string): boolean {
  return PRECISE.test(answer.replace(/0+(?=\D|$)/, ''));
}

/** One group, or of two quotations one for each place in which they differ. */
function groupsIn(candidate: Judged, nodes: readonly ClaimNode[]): CandidateGroup[] {
  const { a, b, asked, family, probability } = candidate;
  const members = [...a, ...b];
  const group = (keys: Iterable<string>): CandidateGroup => ({
    nodes: new Set(members),
    sentences: new Map(),
    clashes: a.flatMap((x) => b.map((y): [number, number] => [x, y])),
    probability,
    family,
    forms: new Set(asked?.words ?? []),
    inSeveralWords: false,
    role: asked?.role ?? null,
    keys: new Set(keys),
  });
  const [first, second] = [a[0] ?? -1, b[0] ?? -1];
  const [one, other] = [nodes[first], nodes[second]];
  if (family !== 'quote' || !one || !other) return [group(asked?.words ?? members.map(String))];
  return differingSentences(one.claim, other.claim).map((pair) => {
    const mine = pair.a.map((at) => `${first} ${at}`);
    const yours = pair.b.map((at) => `${second} ${at}`);
    const asking = group([...mine, ...yours]);
    asking.sentences.set(first, new Set(pair.a)).set(second, new Set(pair.b));
    return asking;
  });
}

function join(into: CandidateGroup, other: CandidateGroup): void {
  for (const node of other.nodes) into.nodes.add(node);
  for (const form of other.forms) into.forms.add(form);
  for (const key of other.keys) into.keys.add(key);
  for (const [node, sentences] of other.sentences)
    into.sentences.set(node, sentences.union(into.sentences.get(node) ?? new Set()));
  into.clashes.push(...other.clashes);
}
