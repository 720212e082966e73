import { AMOUNT, readAmount, readUnit } from '../amounts.ts';
import { UNIT, UNIT_CUE } from '../calendar-words.ts';
import { tenseAround } from '../tense.ts';
import type { ShiftSpec, SpanSpec } from '../time-spec.ts';
import type { TimeUnit } from '../time-expression.ts';
import { given, rule, type RuleGroup, type RuleReading } from './rule.ts';

const PERIOD =
  "(?:week|weekend|wkend|month|quarter|qtr|year|yr|decade|century|fortnight|season)(?![\\p{L}])(?![’']?s? \\d)";

function whole(unit: TimeUnit, amount: number, from: 'published' | 'context'): ShiftSpec {
  return {
    type: 'shift',
    unit,
    amount,
    whole: true,
    direction: amount < 0 ? 'before' : amount > 0 ? 'after' : 'at',
    from,
  };
}

const STEPS: Record<string, [amount: number, from: 'published' | 'context']> = {
  last: [-1, 'published'],
  past: [-1, 'published'],
  'this past': [-1, 'published'],
  previous: [-1, 'context'],
  preceding: [-1, 'context'],
  this: [0, 'published'],
  current: [0, 'published'],
  same: [0, 'context'],
  that: [0, 'context'],
  'that same': [0, 'context'],
  next: [1, 'published'],
  coming: [1, 'published'],
  upcoming: [1, 'published'],
  'this coming': [1, 'published'],
  following: [1, 'context'],
  ensuing: [1, 'context'],
};

/** A distance from the publication or from what was told before. */
function distance(
  words: string,
  unitWord: string,
  sign: number,
  from: 'published' | 'context',
): ShiftSpec {
  const amount = readAmount(words);
  const { unit, times } = readUnit(unitWord);
  return {
    type: 'shift',
    unit,
    amount: amount === null ? null : sign * amount * times,
    whole: false,
    direction: sign < 0 ? 'before' : 'after',
    from,
  };
}

function span(direction: 'past' | 'future', words: string | undefined, unitWord: string): SpanSpec {
  const { unit, times } = readUnit(unitWord);
  const amount = words === undefined ? null : readAmount(words);
  return { type: 'span', unit, amount: amount === null ? null : amount * times, direction };
}

const FUTURE_STEP = /^(?:next|coming|upcoming|following|this coming|ensuing)$/i;

/** "last week", "that year", "three months ago", "a year earlier", "the past two days". */
export const relativeUnits: RuleGroup = {
  cue: UNIT_CUE,
  rules: [
    rule(
      `(?:later |earlier )?(?:in |on )?(?:the )?(last|this past|past|previous|preceding|this coming|this|current|that same|same|that|next|coming|upcoming|following|ensuing) (${PERIOD})`,
      (match) => {
        const word = match[1]?.toLowerCase() ?? '';
        const { unit } = readUnit(match[2] ?? '');
        if (/season/i.test(match[2] ?? '')) return null;
        const article = /^(?:\p{L}+ )?(?:in |on )?the /iu.test(match[0]);
        if (
          article &&
          unit !== 'quarter' &&
          (word === 'past' || word === 'last' || word === 'coming')
        )
          return span(word === 'coming' ? 'future' : 'past', 'one', match[2] ?? '');
        const [amount, from] = STEPS[word] ?? [0, 'published'];
        const shift = whole(unit, amount, article && word === 'next' ? 'context' : from);
        const side = /^(?:later|earlier)(?= )/i.exec(match[0])?.[0].toLowerCase();
        return side === 'later' || side === 'earlier' ? { ...shift, side } : shift;
      },
    ),
    rule(
      `(?:the )?(?:very )?(week|month|year|weekend) (after next|before last)(?!\\p{L})`,
      (match) =>
        whole(readUnit(match[1] ?? '').unit, /next/i.test(match[2] ?? '') ? 2 : -2, 'published'),
    ),
    rule(
      `(?:in |for |within |during |over )?(?:the |these |his |her |their )?(last|past|previous|preceding|next|coming|upcoming|following|ensuing|recent) (?:(${AMOUNT}|few|couple of) )?(?:or so )?((?:second|minute|hour|day|week|weekend|month|quarter|year|decade|centurie|min|hr|yr)s)(?!\\p{L})(?! of(?!\\p{L}))`,
      (match) =>
        span(
          FUTURE_STEP.test(match[1] ?? '') ? 'future' : 'past',
          match[2] === 'few' ? undefined : match[2],
          match[3] ?? '',
        ),
    ),
    given(
      / (?:ago|back)/,
      rule(`(${AMOUNT})[ -]?(?:more )?(${UNIT})(?: and a half)? (ago|back)(?!\\p{L})`, (match) =>
        distance(match[1] ?? '', match[2] ?? '', -1, 'published'),
      ),
    ),
    rule(
      `(days|weeks|months|years|decades|centuries|hours|minutes) (ago|earlier|later|afterwards?)(?!\\p{L})`,
      (match) =>
        distance(
          'several',
          match[1] ?? '',
          /later|after/i.test(match[2] ?? '') ? 1 : -1,
          /ago/i.test(match[2] ?? '') ? 'published' : 'context',
        ),
    ),
    given(
      / (?:from|hence)/,
      rule(
        `(${AMOUNT})[ -]?(${UNIT})(?: and a half)? (?:from (?:now|today)|hence)(?!\\p{L})`,
        (match) => distance(match[1] ?? '', match[2] ?? '', 1, 'published'),
      ),
    ),
    given(
      / (?:earlier|later|after|thereafter|previously|beforehand|prior)/,
      rule(
        `(${AMOUNT})[ -]?(${UNIT})(?: and a half)? (earlier|later|afterwards?|thereafter|previously|beforehand|prior)(?!\\p{L})`,
        (match) =>
          distance(
            match[1] ?? '',
            match[2] ?? '',
            /^(?:l|a|t)/i.test(match[3] ?? '') ? 1 : -1,
            'context',
          ),
      ),
    ),
    rule(
      `in (?:about |around |roughly |just |just over |under |less than )?(${AMOUNT})[ -]?(?:more )?(${UNIT})(?:['’]s?)?( time)?(?! of| old)`,
      (match, text) => {
        const before = text.slice(Math.max(0, match.index - 12), match.index);
        const end = match.index + match[0].length;
        const looksBack = tenseAround(text, match.index, end) === 'past';
        if (
          match[3] === undefined &&
          (looksBack || /\b(?:once|twice|times?|first|only)\s$/i.test(before))
        )
          return { type: 'duration', ...amountOf(match[1] ?? '', match[2] ?? '') };
        return distance(match[1] ?? '', match[2] ?? '', 1, 'published');
      },
    ),
    given(
      /in (?:the )?(?:next|coming)/,
      rule(`(?:with)?in (?:the )?(?:next |coming )(${AMOUNT}) (${UNIT})`, stretch),
    ),
    given(
      /within/,
      rule(`within (?:about |around )?(${AMOUNT})[ -]?(${UNIT})(?! of(?!\\p{L}))`, stretch),
    ),
  ],
};

/** "Within two days": still to come, or how long it took where the clause looks back. */
function stretch(match: RegExpExecArray, text: string): RuleReading {
  const looksBack = tenseAround(text, match.index, match.index + match[0].length) === 'past';
  const [, amount = '', unit = ''] = match;
  if (looksBack) return { type: 'duration', ...amountOf(amount, unit) };
  return span('future', amount, unit);
}

function amountOf(words: string, unitWord: string): { unit: TimeUnit; amount: number | null } {
  const { unit, times } = readUnit(unitWord);
  const amount = readAmount(words);
  return { unit, amount: amount === null ? null : amount * times };
}
