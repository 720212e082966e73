import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import type { ReadToken, SentenceReading } from './sentence-reading.ts';

/** The names of people, places and works in a sentence, each run of capitalised words as one. */
export function nameClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  return runsOf(reading.tokens).map((run) => {
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const words = run.map((token) => token.lower.replace(/'s?$/, ''));
    return claimAt(reading, { kind: 'name', start, end, value: { type: 'name', words } });
  });
}

function runsOf(tokens: readonly ReadToken[]): ReadToken[][] {
  const runs: ReadToken[][] = [];
  let run: ReadToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const opens = /^\p{Lu}\p{Ll}/u.test(token.text) && next?.name === true && !token.name;
    if (token.name || (opens && run.length === 0)) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
