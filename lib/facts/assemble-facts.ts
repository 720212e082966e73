import { answerKey } from './answer-key.ts';
import { groupCandidates } from './candidate-groups.ts';
import type { CandidateGroup } from './candidate-groups.ts';
import type { ClaimNode } from './claim-node.ts';
import type { Claim } from './claim.ts';
import { compareValues } from './values/compare-values.ts';
import { isLaterNews } from './choices/is-later-news.ts';
import type { Answer, Fact, Wording } from './fact.ts';
import type { Judged } from './judged.ts';
import { wordsWithin } from './quotes/differing-sentences.ts';
import { speakerOf } from './quotes/speaker-of.ts';
import { normalisedValue } from './values/normalised-value.ts';
import { questionOf } from './question.ts';
import { statementsOf } from './statements-of.ts';
import { valueInWords } from './values/value-in-words.ts';
import type { ValuePair } from './values/value-pair.ts';

/** From here on a claim with an equal value in a like place stands beside an answer as a further voice. */
const SECOND_VOICE = 0.34;

/** Puts flagged pairs that share a claim together into facts, with every voice for each answer. */
export function assembleFacts(
  judged: readonly Judged[],
  nodes: readonly ClaimNode[],
  pairs: readonly ValuePair[],
): Fact[] {
  const voices = secondVoices(pairs);
  return groupCandidates(judged, nodes, voices)
    .map((group) => factOf(group, nodes, voices))
    .filter((fact) => fact !== null);
}

/** For each claim those with an equal value in a like place. */
function secondVoices(pairs: readonly ValuePair[]): Map<number, number[]> {
  const voices = new Map<number, number[]>();
  for (const { a, b, comparison, likely } of pairs) {
    if (comparison !== 'equal' || likely < SECOND_VOICE) continue;
    voices.set(a, [...(voices.get(a) ?? []), b]);
    voices.set(b, [...(voices.get(b) ?? []), a]);
  }
  return voices;
}

function factOf(
  group: CandidateGroup,
  nodes: readonly ClaimNode[],
  voices: ReadonlyMap<number, readonly number[]>,
): Fact | null {
  const answers = new Map<string, number[]>();
  const add = (key: string, node: number): void => {
    const known = answers.get(key);
    if (!known) answers.set(key, [node]);
    else if (!known.includes(node)) known.push(node);
  };
  const asksWho = group.family === 'quote' && saysOneThing(group, nodes);
  const written = new Map(
    [...group.nodes].map((node) => [
      node,
      asksWho
        ? (speakerOf(nodes[node])?.key ?? '')
        : answerKey(nodes[node], group.forms, group.sentences.get(node)),
    ]),
  );
  const keyOf = group.inSeveralWords ? inFull(written) : written;
  for (const [node, key] of keyOf) {
    add(key, node);
    for (const voice of voices.get(node) ?? []) add(key, voice);
  }
  const keys = [...answers.keys()];
  const first = nodes[[...group.nodes][0] ?? -1];
  if (keys.length < 2 || !first) return null;
  const clashing = new Set(
    group.clashes.flatMap(([a, b]) => {
      const [x, y] = [keyOf.get(a), keyOf.get(b)];
      return [`${x}|${y}`, `${y}|${x}`];
    }),
  );
  const holdersOf = (key: string): ClaimNode[] =>
    (answers.get(key) ?? []).flatMap((node) => nodes[node] ?? []);
  const built = keys.map((key): Answer => {
    const members = answers.get(key) ?? [];
    const holders = holdersOf(key);
    const shown = group.family === 'name' ? fullest(holders) : holders[0];
    const within = group.sentences.get(members[0] ?? -1);
    return {
      value: shown ? (asksWho && speakerOf(shown)?.name) || valueOf(shown.claim, within) : '',
      normalised: shown ? normalisedValue(shown.claim) : null,
      statements: members.flatMap((member) => {
        const node = nodes[member];
        return node ? statementsOf(node, group.sentences.get(member)) : [];
      }),
      clashes: keys.flatMap((other, i) =>
        other !== key &&
        (clashing.has(`${key}|${other}`) || clashWith(holders, answers.get(other) ?? [], nodes))
          ? [i]
          : [],
      ),
    };
  });
  const question = questionFor(group, first, nodes, asksWho);
  return {
    id: `${question.key}:${question.values.join('+')}:${keys.toSorted().join('|')}`,
    kind: first.claim.kind,
    verdict: isLaterNews(keys.map(holdersOf)) ? 'update' : 'disagree',
    question,
    answers: built,
    confidence: group.probability,
  };
}

/**
 * Forms of one name, by their nodes, each as the one that it is a part of: "saleem" as "rubina saleem", where no other
 * has it. Those that may be a part of several tell nothing of what these differ in, and are left out.
 */
function inFull(written: ReadonlyMap<number, string>): Map<number, string> {
  const forms = [...new Set(written.values())].map((form) => form.split(' '));
  return new Map(
    [...written].flatMap(([node, form]) => {
      const words = form.split(' ');
      const [fuller, ...others] = forms.filter(
        (other) => other.length > words.length && words.every((word) => other.includes(word)),
      );
      return others.length > 0 ? [] : [[node, fuller?.join(' ') ?? form]];
    }),
  );
}

/** @param within for quotations: which of its sentences. */
function valueOf(claim: Claim, within: ReadonlySet<number> | undefined): string {
  return within ? wordsWithin(claim, within) : valueInWords(claim);
}

function questionFor(
  { role, nodes: members }: CandidateGroup,
  first: ClaimNode,
  nodes: readonly ClaimNode[],
  asksWho: boolean,
): Wording {
  if (asksWho) return { key: 'question_quote_speaker', values: [] };
  if (role !== null) return { key: `question_who_${role}`, values: [] };
  const heads = new Set([...members].map((node) => nodes[node]?.claim.head ?? null));
  return questionOf(first.claim, heads.size === 1 ? first.claim.head : null);
}

/** Do all quotations of a group have the same words, so that only their speakers differ? */
function saysOneThing(group: CandidateGroup, nodes: readonly ClaimNode[]): boolean {
  return new Set([...group.nodes].map((node) => answerKey(nodes[node], null))).size === 1;
}

function clashWith(
  holders: readonly ClaimNode[],
  others: readonly number[],
  nodes: readonly ClaimNode[],
): boolean {
  const other = nodes[others[0] ?? -1];
  const holder = holders[0];
  return other !== undefined && holder !== undefined && compareValues(holder, other) === 'clash';
}

/** The first that gives most of a name. */
function fullest(holders: readonly ClaimNode[]): ClaimNode | undefined {
  const most = Math.max(...holders.map(({ claim }) => claim.text.length));
  return holders.find(({ claim }) => claim.text.length === most);
}
