import { phaseLexicon } from './phase-lexicon.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { distanceTo } from './sentence-distance.ts';
import type { ReadToken } from './read-token.ts';
import type { Step } from './step.ts';

/** A step of a course of things that a value stands beside, and how many words away. */
export type Phase = [course: string, step: string, distance: number];

/** Further away than this a step says little about the value. */
const MAX_DISTANCE = 14;
/** Words until the weight of a step has fallen to a half. */
const HALF_DISTANCE = 4;

let known: PhraseIndex<readonly [string, string]> | null = null;

function steps(): PhraseIndex<readonly [string, string]> {
  known ??= indexPhrases(
    Object.entries(phaseLexicon).flatMap(([course, line]) =>
      line.split('|').flatMap((words) => {
        const phrases = words.split(' ');
        return phrases.map((phrase) => [phrase, [course, phrases[0] ?? ''] as const] as const);
      }),
    ),
  );
  return known;
}

/** The steps that a sentence names, in order. */
export function findSteps(tokens: readonly ReadToken[]): Step[] {
  const bases = tokens.map((token) => token.base);
  return tokens.flatMap((token, at) =>
    token.name
      ? []
      : phrasesAt(steps(), bases, at).map(({ meaning: [course, step] }) => ({
          token,
          course,
          step,
        })),
  );
}

/**
 * The nearest step of each course around a value.
 * @param found the steps that the sentence names
 * @param first the first token of the value
 * @param last its last
 */
export function phasesBeside(found: readonly Step[], first: ReadToken, last: ReadToken): Phase[] {
  const nearest = new Map<string, Phase>();
  for (const { token, course, step } of found) {
    if (token.end > first.start && token.start < last.end) continue;
    const distance = distanceTo(token, first, last);
    if (distance <= MAX_DISTANCE && distance < (nearest.get(course)?.[2] ?? Infinity))
      nearest.set(course, [course, step, distance]);
  }
  return [...nearest.values()];
}

/** How much two values stand beside one step, and how much beside two steps of one course; from 0 on. */
export function comparePhases(
  a: readonly Phase[],
  b: readonly Phase[],
): { same: number; other: number } {
  let [same, other] = [0, 0];
  for (const [course, step, distance] of a) {
    const there = b.find((phase) => phase[0] === course);
    if (!there) continue;
    const weight = 0.5 ** ((distance + there[2]) / (2 * HALF_DISTANCE));
    if (there[1] === step) same += weight;
    else other += weight;
  }
  return { same, other };
}
