import { americanSpelling } from './american-spelling.ts';
import { COMMON_WORDS } from '../people/common-words.ts';
import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import { functionWords } from './function-words.ts';
import type { ReadToken, SentenceReading } from './sentence-reading.ts';

const everydayWords = new Set(COMMON_WORDS.trim().split(/\s+/));

/** The names of people, places and works in a sentence, each run of capitalised words as one. */
export function nameClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  return runsOf(reading.tokens).map((run) => {
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const words = run.map((token) =>
      americanSpelling(plainLetters(token.lower.replace(/'s?$/, ''))),
    );
    return claimAt(reading, { kind: 'name', start, end, value: { type: 'name', words } });
  });
}

/** A word at the start of a sentence that is no everyday word may be a name. */
function mayBeName(token: ReadToken): boolean {
  return (
    token.lower.length > 3 && !functionWords.has(token.base) && !everydayWords.has(token.lower)
  );
}

/** Without accents: news writes Beyoncé and Beyonce. */
function plainLetters(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}+/gu, '');
}

function runsOf(tokens: readonly ReadToken[]): ReadToken[][] {
  const runs: ReadToken[][] = [];
  let run: ReadToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const opens = /^\p{Lu}\p{Ll}/u.test(token.text) && !token.name && run.length === 0;
    if (token.name || (opens && (next?.name === true || mayBeName(token)))) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
