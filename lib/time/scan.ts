import { absoluteDates } from './rules/absolute-dates.ts';
import { clockTimes } from './rules/clock-times.ts';
import { decades } from './rules/decades.ts';
import { durations } from './rules/durations.ts';
import { holidayNames } from './rules/holiday-names.ts';
import { offsets } from './rules/offsets.ts';
import { partialDates } from './rules/partial-dates.ts';
import { parts } from './rules/parts.ts';
import { references } from './rules/references.ts';
import { relativeDays } from './rules/relative-days.ts';
import { relativeUnits } from './rules/relative-units.ts';
import type { Rule, RuleGroup } from './rules/rule.ts';
import { seasons } from './rules/seasons.ts';
import { sets } from './rules/sets.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';
import type { FoundSpec } from './time-spec.ts';
import { matchesOf } from '../text/matches.ts';

// Where two rules match the same words, the earlier one is asked first.
const groups: RuleGroup[] = [
  holidayNames,
  absoluteDates,
  partialDates,
  years,
  seasons,
  decades,
  weekdays,
  relativeDays,
  offsets,
  relativeUnits,
  sets,
  durations,
  parts,
  clockTimes,
  references,
];

interface Candidate {
  rule: Rule;
  match: RegExpExecArray;
}

/** Finds the words that rules understand: from the left, at each place the longest match that a rule accepts. */
export function scan(text: string): FoundSpec[] {
  const candidates: Candidate[] = [];
  const lower = inLowerCase(text);
  for (const group of groups) collect(group, lower, candidates);
  candidates.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  const found: FoundSpec[] = [];
  let end = 0;
  for (const { rule, match } of candidates) {
    if (match.index < end) continue;
    const reading = rule.read(asWritten(match, text), text);
    if (!reading) continue;
    const words = match[0].trimEnd();
    const weak = 'weak' in reading;
    found.push({
      start: match.index,
      end: match.index + words.length,
      spec: weak ? reading.weak : reading,
      ...(weak && { weak }),
    });
    end = match.index + words.length;
  }
  return found;
}

function collect({ cue, rules }: RuleGroup, lower: string, candidates: Candidate[]): void {
  if (!cue.test(lower)) return;
  for (const rule of rules)
    if ('rules' in rule) collect(rule, lower, candidates);
    else for (const match of matchesOf(rule.pattern, lower)) candidates.push({ rule, match });
}

/** The text with every letter at its place; some few become two letters in lower case, and stay. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** A match in the text in lower case, with the words of the text. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  for (const [at, span] of (match.indices ?? []).entries())
    if (span !== undefined) match[at] = text.slice(...span);
  match.input = text;
  return match;
}
