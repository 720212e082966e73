import { answerKey } from './answer-key.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { ClaimNode } from './claim-node.ts';
import { compareValues } from './values/compare-values.ts';
import type { Answer, Fact, Wording } from './fact.ts';
import { joinedGroups } from './joined-groups.ts';
import { normalisedValue } from './values/normalised-value.ts';
import { questionOf } from './question.ts';
import { refines } from './refines.ts';
import { statementsOf } from './statements-of.ts';
import type { ValuePair } from './values/value-pair.ts';
import { valueInWords } from './values/value-in-words.ts';

/**
 * The questions on which independent texts say the same, or one only says it more precisely. Left out where
 * any of the claims clashes with another, and where a disagreement asks the same question.
 * @param disagreements the facts that are shown already.
 */
export function assembleAgreements(
  pairs: readonly ValuePair[],
  nodes: readonly ClaimNode[],
  disagreements: readonly Fact[],
): Fact[] {
  const alike = pairs.filter((pair) => {
    const [x, y] = [nodes[pair.a], nodes[pair.b]];
    return x && y && asksTheSame(x, y, pair);
  });
  const linked = alike.filter(({ a, b, comparison }) => {
    const [x, y] = [nodes[a], nodes[b]];
    return comparison === 'equal' || (x && y && refines(x.claim, y.claim));
  });
  const asked = new Set(disagreements.map(({ question }) => wordsOf(question)));
  const facts = joinedGroups(linked.map(({ a, b }) => [a, b])).flatMap((group) => {
    const claims = group.flatMap((index) => nodes[index] ?? []);
    const contested = alike.some(
      ({ a, b, comparison }) => comparison === 'clash' && (group.includes(a) || group.includes(b)),
    );
    const texts = new Set(claims.map(({ origin }) => origin));
    return contested || texts.size < 2 || anyClash(claims) ? [] : factOf(claims);
  });
  const seen = new Set<string>();
  return facts.filter(({ question }) => {
    const words = wordsOf(question);
    if (asked.has(words) || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function anyClash(claims: readonly ClaimNode[]): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => compareValues(a, b) === 'clash'));
}

function factOf(claims: readonly ClaimNode[]): Fact[] {
  const first = claims.find(({ claim }) => claim.about !== null) ?? claims[0];
  if (!first) return [];
  const byValue = Map.groupBy(claims, (node) => answerKey(node, null));
  const question = questionOf(first.claim);
  return [
    {
      id: `${wordsOf(question)}:${[...byValue.keys()].toSorted().join('|')}`,
      kind: first.claim.kind,
      verdict: byValue.size === 1 ? 'agree' : 'refine',
      question,
      answers: [...byValue.values()].map(answerOf),
      confidence: 1,
    },
  ];
}

function answerOf(holders: readonly ClaimNode[]): Answer {
  const shown = holders[0]?.claim;
  const sentences = new Map(
    holders
      .flatMap((holder) => statementsOf(holder))
      .map((said) => [`${said.evidence.article} ${said.evidence.sentence}`, said]),
  );
  return {
    value: shown ? valueInWords(shown) : '',
    normalised: shown ? normalisedValue(shown) : null,
    statements: [...sentences.values()],
    clashes: [],
  };
}

function wordsOf({ key, values }: Wording): string {
  return `${key}:${values.join('+')}`;
}
