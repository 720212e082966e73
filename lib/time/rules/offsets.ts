import { AMOUNT, readAmount, readUnit } from '../amounts.ts';
import { UNIT, UNIT_CUE } from '../calendar-words.ts';
import type { ShiftSpec } from '../time-spec.ts';
import { given, rule, type RuleGroup } from './rule.ts';

const STOP =
  /[.,;:!?()"“”—–\n]| (?:and|but|or|when|while|as|who|which|that|in|on|at|by|with|where|because|before|after)(?!\p{L})/u;

/** The words behind "after" that name an event: "their engagement". */
function eventAfter(text: string, at: number): string {
  const rest = text.slice(at, at + 80);
  const stop = STOP.exec(rest)?.index ?? rest.length;
  return rest.slice(0, stop).trim().split(/\s+/).slice(0, 8).join(' ');
}

function offset(
  match: RegExpExecArray,
  text: string,
  amount: number | null,
  unitWord: string,
  word: string,
): ShiftSpec {
  const { unit, times } = readUnit(unitWord);
  const before = /^(?:before|prior|until|to|till)/i.test(word);
  const end = match.index + match[0].length;
  const event = eventAfter(text, end);
  return {
    type: 'shift',
    unit,
    amount: amount === null ? null : (before ? -1 : 1) * amount * times,
    whole: false,
    direction: before ? 'before' : 'after',
    from: event === '' ? 'context' : { event },
  };
}

const RELATION =
  '(after|before|following|since|prior to|from|into|until|past)(?!\\p{L})(?! (?:now|then)(?!\\p{L}))';

/** "two years after their engagement", "three days before Christmas", "days after the show". */
export const offsets: RuleGroup = {
  cue: /\b(?:after|before|following|since|prior|from|into|until|past)\b/,
  rules: [
    given(
      UNIT_CUE,
      rule(`(${AMOUNT})[ -]?(${UNIT}) (?:and a half )?${RELATION}`, (match, text) =>
        offset(match, text, readAmount(match[1] ?? ''), match[2] ?? '', match[3] ?? ''),
      ),
    ),
    rule(
      `(?:just |only )?(days|weeks|months|years|hours|minutes|moments) ${RELATION}`,
      (match, text) =>
        /^(?:from|into|past|since)$/i.test(match[2] ?? '')
          ? null
          : offset(match, text, null, match[1] ?? '', match[2] ?? ''),
    ),
    rule(
      `the (day|week|month|year|night|morning|weekend) (after|before|following)(?!\\p{L})`,
      (match, text) => offset(match, text, 1, match[1] ?? '', match[2] ?? ''),
    ),
  ],
};
