import type { ReferenceSpec } from '../time-spec.ts';
import { rule, type RuleGroup } from './rule.ts';

const present: ReferenceSpec = { type: 'reference', timex: 'PRESENT_REF' };
const past: ReferenceSpec = { type: 'reference', timex: 'PAST_REF' };
const future: ReferenceSpec = { type: 'reference', timex: 'FUTURE_REF' };
const told: ReferenceSpec = { type: 'reference', timex: 'PAST_REF', context: true };

/** "now", "recently", "soon", "at the time": times without a place in the calendar. */
export const references: RuleGroup = {
  cue: /\b(?:now|current|currently|moment|present|nowadays|recent|recently|previously|lately|formerly|past|time|future|soon|date|shortly|days|today|point|minute)\b/,
  rules: [
    rule(
      `(?:(?:right|just|until|by|up to) )?now(?!\\p{L})(?!-)|currently(?!\\p{L})|nowadays(?!\\p{L})|these days(?!\\p{L})|at (?:the moment|the minute|present|this point(?: in time)?|the present time|this time|this moment|the current time)(?!\\p{L})|(?<!up )(?:to|till) date(?!\\p{L})`,
      () => present,
    ),
    rule(
      `recently(?!\\p{L})|lately(?!\\p{L})|formerly(?!\\p{L})|previously(?!\\p{L})|in (?:the )?(?:recent )?past(?! [\\p{L}\\p{N}])|in recent times(?!\\p{L})|in those days(?!\\p{L})`,
      () => past,
    ),
    rule(
      `at (?:the|that) (?:time|point|moment)(?!\\p{L})(?! of (?!the|her|his|their|its))`,
      () => told,
    ),
    rule(
      `(?:in )?the (?:near |foreseeable |distant )?future(?!\\p{L})|soon(?!\\p{L})(?! (?:as|after))`,
      () => future,
    ),
  ],
};
