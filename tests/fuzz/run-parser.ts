import * as fc from 'fast-check';
import type { Fuzzed } from './parsers.ts';

/** Milliseconds that no input of this length may take, on a busy machine. */
const SLOWEST = 3_000;

/** What was found wrong: the shortest input that shows it, as JSON, and how to see it again. */
export interface Finding {
  input: string;
  fault: string;
  seed: number;
}

/** Tries a parser with so many inputs; null where none of them showed a fault. */
export function runParser(
  { inputs, check }: Fuzzed,
  runs: number,
  seed: number = Date.now(),
): Finding | null {
  const faultOf = (input: string): string | null => {
    const start = performance.now();
    try {
      const fault = check(input);
      const took = performance.now() - start;
      return took > SLOWEST ? `took ${Math.round(took)} ms` : fault;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  };
  const property = fc.property(inputs, (input) => faultOf(input) === null);
  const { failed, counterexample } = fc.check(property, { numRuns: runs, seed });
  if (!failed) return null;
  const [input = ''] = counterexample ?? [];
  return { input: JSON.stringify(input), fault: faultOf(input) ?? 'gone at a second look', seed };
}
