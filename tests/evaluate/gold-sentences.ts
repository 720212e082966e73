import type { GoldFact } from './story-file.ts';

const families = [
  ['count', 'quantity', 'money', 'duration'],
  ['date', 'duration'],
  ['age', 'count', 'quantity'],
  ['name', 'place', 'other', 'status', 'attribution'],
  ['quote'],
];

/** Do two kinds of values count as one when flags are scored? */
export function isSameFamily(a: string, b: string): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}

/** Is it the sentence of the annotation? Sentences may be cut a little otherwise there. */
export function isSameSentence(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  const [less, more] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  return less > 0 && shared / less >= 0.8 && shared / more >= 0.4;
}

/** The words of a sentence, in lower case. */
export function wordsOf(sentence: string): Set<string> {
  return new Set(
    sentence
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}$£€']+/gu) ?? [],
  );
}

/** The pairs of an annotated fact's values that really clash; all of them where it names none. */
export function conflicts(fact: GoldFact): [number, number][] {
  if (fact.conflicts) return fact.conflicts;
  return fact.values.flatMap((_, a) =>
    fact.values.slice(a + 1).map((__, b): [number, number] => [a, a + 1 + b]),
  );
}
