import { findQuotations } from '../text/quotations.ts';
import { dayNumber, isDate, partsOf } from './calendar.ts';
import { combine } from './combine.ts';
import { isNarrative } from './narrative.ts';
import { BETWEEN } from './ranges.ts';
import { resolve, type Resolved } from './resolve.ts';
import { scan } from './scan.ts';
import type { Scene } from './scene.ts';
import { tenseAround } from './tense.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import { hedgeBefore } from './time-hedges.ts';
import type { TimeInterval } from './time-interval.ts';
import type { TimeSpec } from './time-spec.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?/;

function publication(published: string | null): {
  reference: string | null;
  minutes: number | null;
} {
  const match = ISO.exec(published ?? '');
  const day = match?.[1];
  if (day === undefined || !isDate(...partsOf(day))) return { reference: null, minutes: null };
  return {
    reference: day,
    minutes: match?.[2] === undefined ? null : Number(match[2]) * 60 + Number(match[3]),
  };
}

type Told = Scene['context'];

function known(interval: TimeInterval | null | undefined): Told {
  if (!interval || interval.earliest === null || interval.latest === null) return null;
  return { ...interval, earliest: interval.earliest, latest: interval.latest };
}

/**
 * Whoever is quoted counts from when he spoke: "seven years ago" within a quotation counts from the date
 * told last before it, where that is known to the month and lies before the publication.
 */
function countedFromSpeech(spec: TimeSpec, scene: Scene, quoted: boolean): TimeSpec {
  const { context } = scene;
  if (!quoted || context === null || spec.type !== 'shift' || spec.from !== 'published')
    return spec;
  if (spec.whole || (spec.unit !== 'year' && spec.unit !== 'month')) return spec;
  const precise = dayNumber(context.latest) - dayNumber(context.earliest) <= 31;
  const recent =
    scene.reference === null || dayNumber(scene.reference) - dayNumber(context.latest) < 400;
  return precise && recent ? { ...spec, from: 'context' } : spec;
}

/** The second end of a stretch lies behind the first: "from November to March". */
function laterEnd(spec: TimeSpec, scene: Scene, first: TimeInterval | null): Resolved {
  const resolved = resolve(spec, scene);
  const start = known(first);
  const { earliest, anchor } = resolved.interval;
  if (!start || spec.type !== 'calendar' || anchor !== 'tense' || earliest === null)
    return resolved;
  if (earliest >= start.earliest) return resolved;
  return resolve({ ...spec, pick: 'following' }, { ...scene, context: start });
}

/**
 * Finds the time expressions of a text and resolves them against the publication, the tense and the dates
 * told before in the same text. Without a publication date relative times stay open (null ends); what
 * they name of the calendar stands in `parts`.
 * @returns expressions in order, none overlapping another; offsets count in `text`.
 */
export function findTimes(text: string, context: TimeContext): TimeExpression[] {
  const specs = combine(text, scan(text));
  if (specs.length === 0) return [];
  const { reference, minutes } = publication(context.published);
  const narrative = isNarrative(specs, reference);
  const quotations = findQuotations(text);
  const found: TimeExpression[] = [];
  let told = known(context.previous);
  for (const { start, end, spec } of specs) {
    const scene = {
      reference,
      minutes,
      context: told,
      narrative,
      tense: tenseAround(text, start, end),
    };
    const quoted = quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
    const last = found.at(-1);
    const ends = last !== undefined && BETWEEN.test(text.slice(last.end, start));
    const resolved = laterEnd(
      countedFromSpeech(spec, scene, quoted),
      scene,
      ends ? last.interval : null,
    );
    const hedge = resolved.interval.hedge ?? hedgeBefore(text, start, end);
    const interval = { ...resolved.interval, hedge };
    found.push({ start, end, text: text.slice(start, end), ...resolved, interval });
    if (resolved.kind === 'date') told = known(interval) ?? told;
  }
  return found;
}
