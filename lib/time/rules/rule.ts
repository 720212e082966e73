import { withPlainRanges } from '../../text/letter-ranges.ts';
import type { TimeSpec } from '../time-spec.ts';

/** What a rule makes of a match: a spec, a weak one that needs another beside it, or nothing. */
export type RuleReading = TimeSpec | { weak: TimeSpec } | null;

/** One way to write a time. */
export interface Rule {
  /**
   * Matches text in lower case: to make an expression that ignores case takes twice as long, and the
   * first story after a start makes nearly all of them.
   */
  readonly pattern: RegExp;
  /** Reads a match, as the text writes it. */
  read: (match: RegExpExecArray, text: string) => RuleReading;
}

/**
 * Rules that share a cue, groups with a nearer one among them: where the cue is missing in the text in lower
 * case, none of them can match, and they need not even be made.
 */
export interface RuleGroup {
  cue: RegExp;
  rules: (Rule | RuleGroup)[];
}

/**
 * A rule from the source of a regular expression, matched from the start of a word, whatever the case.
 * The expression is made when it is first asked for: all of them would take 20 ms of every start.
 */
export function rule(source: string, read: Rule['read']): Rule {
  const lower = source.replaceAll(/(\\p\{L[ul]\})|(\\[pP]\{\w+\}|\\.)|[A-Z]/gu, inLowerCase);
  let pattern: RegExp | null = null;
  return {
    get pattern() {
      return (pattern ??= new RegExp(
        withPlainRanges(String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${lower})`),
        'dgu',
      ));
    },
    read,
  };
}

/** Rules within a group that a nearer cue goes with. */
export const given = (cue: RegExp, ...rules: Rule[]): RuleGroup => ({ cue, rules });

/** A letter of either case becomes any letter, another escape stays, and a capital becomes small. */
function inLowerCase(found: string, cased: string | undefined, escape: string | undefined): string {
  if (cased !== undefined) return String.raw`\p{L}`;
  return escape ?? found.toLowerCase();
}
