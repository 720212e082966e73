import { dayNumber, isoDate, weekdayOf } from '../../time/calendar.ts';
import type { CalendarParts } from '../../time/time-interval.ts';
import type { ClaimNode } from '../claim-node.ts';
import type { EventType } from '../event.ts';
import { weakEvents } from '../sentence/event-lexicon.ts';
import { storyDay } from './recency.ts';

/** Names of the features, in their order. */
export const mainEventNames = ['mainLow', 'mainHigh', 'picks', 'offMainDay'] as const;

/** Paragraphs in which an article tells what it is about, the headline being -1. */
const LEAD = 0;
/**
 * What follows was set by hand, and looked at on stories by writers who had not seen the rules: a value without
 * an event of its own belongs to the news now and then ("It happened on Friday").
 */
const NO_EVENT = 0.4;
/** Less often where another verb says what was on that day. */
const OTHER_VERB = 0.15;
/** Verbs that say nothing of what happened. */
const LIGHT = new Set(['be', 'happen', 'occur', 'take', 'come', 'begin', 'start', 'end', 'go']);
/** What a paragraph further down takes from being the day of the news. */
const FURTHER_DOWN = 0.06;
/** Days around its writing within which an article's day of the news is looked for. */
const AROUND = 45;
/** Days from which on a day is simply another one. */
const FAR = 10;

/**
 * Are two values told of the event that the story is about, and two dates when it was? Outlets tell of that in
 * words of their own, which share little: it is known by the kind of event that most articles begin with, and
 * each article has one day and one hour of it. `mainLow` and `mainHigh` say how surely each belongs to that
 * event, 0 to 1, `picks` how many of the two are what their text gives for it, `offMainDay` how many days at most
 * they lie from the day that most texts give, 10 for further away or no day at all. Symmetric.
 */
export function mainEventFeatures(
  nodes: readonly ClaimNode[],
): (a: ClaimNode, b: ClaimNode) => number[] {
  const shares = leadEvents(nodes);
  const affinities = new Map(nodes.map((node) => [node, affinityOf(node, shares)]));
  const now = storyDay(nodes) ?? mostCommon(nodes.flatMap((node) => dayOf(node, null) ?? []));
  const days = new Map(nodes.map((node) => [node, dayOf(node, now)]));
  const picks = pickedTimes(nodes, affinities, days);
  const mainDay = mostCommon(picks.flatMap((node) => days.get(node) ?? []));
  const keys = new Set(picks.map((node) => timeKey(node, days)));
  const picked = new Set(nodes.filter((node) => keys.has(timeKey(node, days))));
  return (a, b) => {
    const [x, y] = [affinities.get(a) ?? 0, affinities.get(b) ?? 0];
    const off = [a, b].map((node) => {
      const day = days.get(node) ?? null;
      return day === null || mainDay === null ? FAR : Math.min(FAR, Math.abs(day - mainDay));
    });
    return [
      Math.min(x, y),
      Math.max(x, y),
      [a, b].filter((node) => picked.has(node)).length,
      Math.max(...off),
    ];
  };
}

/** How many of the texts begin with each kind of event, as a share of the most common one's. */
function leadEvents(nodes: readonly ClaimNode[]): Map<EventType, number> {
  const texts = new Map<EventType, Set<number>>();
  for (const { claim, origin } of nodes) {
    const { event, evidence } = claim;
    if (!event || event.announced || weakEvents.has(event.type) || evidence.paragraph > LEAD)
      continue;
    texts.set(event.type, (texts.get(event.type) ?? new Set()).add(origin));
  }
  const most = Math.max(1, ...[...texts.values()].map((of) => of.size));
  return new Map([...texts].map(([type, of]) => [type, of.size / most]));
}

/** "Friday, a day after the crash" is no day of the crash. */
const AFTERMATH =
  /^,? (?:just |only |barely |some |about )?(?:an?|one|two|three|four|five|six|seven|\d{1,2}) (?:hour|day|night|week|month|year)s? (?:after|before|later|earlier|following)\b/i;

function affinityOf({ claim }: ClaimNode, shares: ReadonlyMap<EventType, number>): number {
  const { event, governor, evidence, end } = claim;
  if (AFTERMATH.test(evidence.sentence.slice(end))) return 0;
  if (!event) return governor[0] === undefined || LIGHT.has(governor[0]) ? NO_EVENT : OTHER_VERB;
  if (weakEvents.has(event.type)) return 0;
  const share = shares.get(event.type) ?? 0;
  return event.announced ? share / 2 : share;
}

/** The day and the hour that each text tells of the news. */
function pickedTimes(
  nodes: readonly ClaimNode[],
  affinities: ReadonlyMap<ClaimNode, number>,
  days: ReadonlyMap<ClaimNode, number | null>,
): ClaimNode[] {
  const best = new Map<string, { node: ClaimNode; score: number }>();
  for (const node of nodes) {
    const { value, evidence } = node.claim;
    const day = days.get(node) ?? null;
    if ((day === null && value.type !== 'clock') || isBound(node)) continue;
    const isNews =
      day === null ||
      node.published === null ||
      Math.abs(dayNumber(node.published) - day) <= AROUND;
    if (!isNews) continue;
    const score = (affinities.get(node) ?? 0) - FURTHER_DOWN * evidence.paragraph;
    const key = `${node.origin} ${value.type}`;
    if (score > (best.get(key)?.score ?? -Infinity)) best.set(key, { node, score });
  }
  return [...best.values()].map(({ node }) => node);
}

/** The day or the hour that a text gives, which it may give more than once. */
function timeKey(node: ClaimNode, days: ReadonlyMap<ClaimNode, number | null>): string {
  const { value } = node.claim;
  const time = value.type === 'clock' ? value.minutes : days.get(node);
  return `${node.origin} ${value.type} ${time}`;
}

/** "Since Thursday" and "until May 3" bound a state. */
function isBound({ claim: { value } }: ClaimNode): boolean {
  return value.type === 'time' && /^(?:since|until)$/.test(value.interval.hedge ?? '');
}

/**
 * The day of a date that is told to the day; null for all else. One without a year, or without a week, is taken
 * as the nearest to the days on which the story is told.
 */
function dayOf({ claim: { value } }: ClaimNode, now: number | null): number | null {
  if (value.type !== 'time' || value.interval.granularity !== 'day') return null;
  const { earliest, parts } = value.interval;
  if (earliest !== null) return dayNumber(earliest);
  return now === null ? null : nearestDay(parts, now);
}

const DAY = 86_400_000;
const WEEK = 7;

function nearestDay({ year, month, day, weekday }: CalendarParts, now: number): number | null {
  if (month !== undefined && day !== undefined) {
    const thisYear = new Date(now * DAY).getUTCFullYear();
    const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
    const days = years.map((of) => dayNumber(isoDate(of, month, day)));
    return days.toSorted((x, y) => Math.abs(x - now) - Math.abs(y - now))[0] ?? null;
  }
  if (weekday === undefined) return null;
  const today = weekdayOf(new Date(now * DAY).toISOString().slice(0, 10));
  const back = (((today - weekday) % WEEK) + WEEK) % WEEK;
  return back > WEEK / 2 ? now + WEEK - back : now - back;
}

/** The most common of some days, the earliest of those; null where there is none. */
function mostCommon(days: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const day of days.toSorted((x, y) => x - y)) counts.set(day, (counts.get(day) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
