import type { Fact } from '../../lib/facts/fact.ts';
import { conflicts, isSameFamily, isSameSentence } from './gold-sentences.ts';
import type { GoldFact, StoryFile } from './story-file.ts';

/** Of the flags of a story: how many are shown, how many right, and how many annotated ones are found. */
export interface FlagCount {
  shown: number;
  right: number;
  found: number;
}

/** Counts right flags as the scorer of the story files does: by the sentences of the answers. */
export function rightFlags(story: StoryFile, facts: readonly Fact[]): FlagCount {
  const flags = facts.filter(({ verdict }) => verdict === 'disagree');
  const gold = story.facts.filter(({ verdict }) => verdict === 'disagree');
  const credited = new Set<GoldFact>();
  for (const flag of flags) {
    const fact = gold.find((one) => !credited.has(one) && finds(one, flag));
    if (fact) credited.add(fact);
  }
  const found = gold.filter((fact) => flags.some((flag) => finds(fact, flag))).length;
  return { shown: flags.length, right: credited.size, found };
}

function finds(gold: GoldFact, flag: Fact): boolean {
  if (!isSameFamily(gold.kind, flag.kind)) return false;
  const held = flag.answers
    .map((answer) => {
      const values = new Set<number>();
      for (const { evidence } of answer.statements)
        gold.values.forEach(({ docs, evidence: told }, index) => {
          const sentences = [told[evidence.article] ?? []].flat();
          if (!docs.includes(evidence.article)) return;
          if (sentences.some((one) => isSameSentence(one, evidence.sentence))) values.add(index);
        });
      return values;
    })
    .filter((values) => ![...values].some((a) => [...values].some((b) => clash(gold, a, b))));
  if (held.filter((values) => values.size > 0).length * 2 <= flag.answers.length) return false;
  return held.some((first, i) =>
    held
      .slice(i + 1)
      .some((second) => [...first].some((a) => [...second].some((b) => clash(gold, a, b)))),
  );
}

function clash(gold: GoldFact, a: number, b: number): boolean {
  return conflicts(gold).some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
