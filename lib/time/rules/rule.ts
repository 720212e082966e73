import type { TimeSpec } from '../time-spec.ts';

/** What a rule makes of a match: a spec, a weak one that needs another beside it, or nothing. */
export type RuleReading = TimeSpec | { weak: TimeSpec } | null;

/** One way to write a time. */
export interface Rule {
  readonly pattern: RegExp;
  read: (match: RegExpExecArray, text: string) => RuleReading;
}

/** Rules that share a cue: where the cue is missing, none of them can match. */
export interface RuleGroup {
  cue: RegExp;
  rules: Rule[];
}

/**
 * A rule from the source of a regular expression, matched from the start of a word, whatever the case.
 * The expression is made when it is first asked for: all of them would take 20 ms of every start.
 */
export function rule(source: string, read: Rule['read']): Rule {
  let pattern: RegExp | null = null;
  return {
    get pattern() {
      return (pattern ??= new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${source})`, 'giu'));
    },
    read,
  };
}
