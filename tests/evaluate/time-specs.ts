// node tests/evaluate/time-specs.ts FOLDER [--verbose]: the share of the published specifications of
// Recognizers-Text, Duckling and chrono (FOLDER holds them as JSON lines) that the taggers get right,
// without the classes of expression listed in time-classes-left-out.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findTimes } from '../../lib/time/find-times.ts';
import type { TimeExpression } from '../../lib/time/time-expression.ts';
import { meets, readRange, readSpecPoint, type SpecValue } from './spec-values.ts';
import leftOut from './time-classes-left-out.json' with { type: 'json' };

const Expected = v.object({
  text: v.string(),
  value: v.nullish(v.string(), ''),
  timex: v.optional(v.string(), ''),
  type: v.optional(v.string(), ''),
  grain: v.optional(v.string(), ''),
});
const Line = v.object({
  text: v.string(),
  ref: v.nullish(v.string(), null),
  refTime: v.optional(v.string()),
  expected: v.array(Expected),
});
type Line = v.InferOutput<typeof Line>;
type Expected = v.InferOutput<typeof Expected>;

const sets = [
  ['chrono', 'chrono-tests-en.jsonl'],
  ['duckling', 'duckling-time-en.jsonl'],
  ['recognizers', 'recognizers-datetime-en.jsonl'],
] as const;
type SetName = (typeof sets)[number][0];

/** "By the end of the month" runs from now in Duckling; its end is what counts. */
function byBound(value: string): SpecValue | null {
  const range = readRange(value);
  const end = range?.days?.[1];
  if (!range || end === undefined) return null;
  const clock = range.clocks[1] === '00:00' ? null : range.clocks[1];
  return { days: [end, end], clocks: [clock, null], timex: null, bound: true };
}

function valueOnly(timex: string): SpecValue {
  return { days: null, clocks: [null, null], timex };
}

/** Every reading that a specification allows for an expression. */
function specified(
  name: SetName,
  { text, value, timex, type }: Expected,
  ref: string | null,
): SpecValue[] {
  // "now" is the day or minute of the reference there
  const now = ref !== null && value.startsWith(ref) ? [valueOnly('PRESENT_REF')] : [];
  if (name === 'chrono') {
    const point = readSpecPoint(value);
    return point ? [{ ...point, point: true }, ...now] : [];
  }
  // seven days from now are told there with the hour of now
  const whole = name === 'duckling' && ref !== null ? value.replace(/T04$/, '') : value;
  if (name === 'duckling')
    return [
      /^by /i.test(text) && whole.includes('/')
        ? byBound(whole)
        : whole.includes('/')
          ? readRange(whole)
          : readSpecPoint(whole),
      ...now,
    ].filter((spec) => spec !== null);
  const kind = type.replace(/.*\./, '');
  if (
    kind === 'duration' ||
    kind === 'set' ||
    timex === 'PRESENT_REF' ||
    kind === 'time' ||
    kind === 'timerange'
  )
    return timex.split(' | ').map((form) => valueOnly(form.replace(/^\(([^,]*),.*/, '$1')));
  return value.split(' | ').flatMap((form) => {
    // the hour of the reference is not in the data: "in two hours" is judged by its day
    const unclocked =
      /\b(?:min|minute|hour|hr|sec|second)s?\b/.test(text) && !/\d:\d|\d ?[ap]m/i.test(text);
    const spec =
      unclocked && !form.includes('/')
        ? readSpecPoint(form.slice(0, 10))
        : form.includes('/')
          ? readRange(form.replaceAll('.', ':'))
          : readSpecPoint(form);
    if (!spec) return [];
    const bound = (kind === 'daterange' || kind === 'datetimerange') && !form.includes('/');
    return [bound ? { ...spec, bound } : spec];
  });
}

/** "Now" as the day of the reference, so that it can end a stretch. */
function placed(time: TimeExpression, ref: string | null): TimeExpression {
  if (time.timex !== 'PRESENT_REF') return time;
  return { ...time, interval: { ...time.interval, earliest: ref, latest: ref } };
}

function judge(name: SetName, line: Line): { words: string; right: boolean; got: string }[] {
  // Duckling reads every time as a plan: a phrase without a verb is put after one.
  const lead = name === 'duckling' ? 'We will meet ' : '';
  const text = lead + line.text;
  const found = findTimes(text, { published: line.refTime ?? (line.ref && `${line.ref}T00:00`) });
  if (line.expected.length === 0)
    return [
      {
        words: line.text,
        right: found.length === 0,
        got: found.map((time) => time.text).join('; '),
      },
    ];
  let from = lead.length;
  return line.expected.map((expected) => {
    const start = Math.max(lead.length, text.indexOf(expected.text, from));
    const end = start + expected.text.length;
    from = end;
    const here = found
      .filter((time) => time.start < end && time.end > start)
      .map((time) => placed(time, line.ref));
    const right = specified(name, expected, line.ref).some((value) => meets(here, value));
    const got = here
      .map(
        (time) => `${time.text} ${time.timex} ${time.interval.earliest}..${time.interval.latest}`,
      )
      .join('; ');
    return { words: `${expected.text} = ${expected.value} ${expected.timex}`, right, got };
  });
}

const classes = leftOut.map(({ name, pattern, sets: within }) => ({
  name,
  within: within as readonly string[],
  pattern: new RegExp(pattern, 'iu'),
}));

const [folder = '', ...flags] = process.argv.slice(2);
const total = { right: 0, judged: 0, out: 0 };
const perClass = new Map<string, number>();
for (const [name, file] of sets) {
  const figures = { right: 0, judged: 0, out: 0 };
  for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (row.trim() === '') continue;
    const line = v.parse(Line, JSON.parse(row));
    const left = classes.find(
      ({ within, pattern }) => within.includes(name) && pattern.test(line.text),
    );
    for (const { words, right, got } of judge(name, line)) {
      if (left) {
        figures.out += 1;
        perClass.set(left.name, (perClass.get(left.name) ?? 0) + 1);
        continue;
      }
      figures.judged += 1;
      if (right) figures.right += 1;
      else if (flags.includes('--verbose'))
        console.log(
          `${name} @${line.refTime ?? line.ref} [${line.text.slice(0, 120).replaceAll('\n', ' ')}] want ${words} | got ${got}`,
        );
    }
  }
  console.log(
    `${name}: ${figures.right} of ${figures.judged} right (${((100 * figures.right) / figures.judged).toFixed(1)} %), ${figures.out} left out`,
  );
  total.right += figures.right;
  total.judged += figures.judged;
  total.out += figures.out;
}
const share = (100 * total.right) / total.judged;
const out = (100 * total.out) / (total.judged + total.out);
for (const [name, count] of perClass) console.log(`left out: ${count} ${name}`);
console.log(`all: ${share.toFixed(1)} % right of ${total.judged}; ${out.toFixed(1)} % left out`);
