import { addDays, dayNumber, isDate, isoDate, partsOf } from './calendar.ts';
import { intervalOf, type Stretch } from './scene.ts';
import {
  centuryStretch,
  dayStretch,
  decadeStretch,
  monthStretch,
  stretchIn,
  unitAround,
  yearStretch,
} from './stretches.ts';
import type { CalendarSpec } from './time-spec.ts';
import type { TimeInterval } from './time-interval.ts';
import { two } from './timex.ts';

// Codes of EDTF (ISO 8601-2:2019) for seasons (level 1) and quarters (level 2).
const SEASONS = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;
const QUARTERS = 33;

/** The EDTF of a stretch that is one unit of the calendar; null where it is none. */
function unitText(interval: TimeInterval & { earliest: string; latest: string }): string | null {
  const { earliest, latest } = interval;
  if (earliest === latest) return earliest;
  const [year, month] = partsOf(earliest);
  const is = (stretch: Stretch | null): boolean =>
    stretch?.earliest === earliest && stretch.latest === latest;
  if (is(monthStretch(year, month))) return earliest.slice(0, 7);
  if (is(yearStretch(year))) return earliest.slice(0, 4);
  if (is(unitAround(earliest, 'decade'))) return `${earliest.slice(0, 3)}X`;
  if (is(unitAround(earliest, 'century'))) return `${earliest.slice(0, 2)}XX`;
  for (const season of ['spring', 'summer', 'autumn', 'winter'] as const)
    if (is(stretchIn({ type: 'calendar', season }, year)))
      return `${earliest.slice(0, 4)}-${SEASONS[season]}`;
  const quarter = Math.ceil(month / 3);
  if (is(unitAround(earliest, 'quarter')))
    return `${earliest.slice(0, 4)}-${QUARTERS + quarter - 1}`;
  return null;
}

/** An approximate time as the unit around its middle: slack on either side is not shown as a stretch. */
function middleText(interval: TimeInterval & { earliest: string; latest: string }): string {
  const { earliest, latest, granularity } = interval;
  const middle = addDays(earliest, (dayNumber(latest) - dayNumber(earliest)) / 2);
  if (granularity === 'month') return middle.slice(0, 7);
  if (granularity === 'year') return middle.slice(0, 4);
  if (granularity === 'decade') return `${middle.slice(0, 3)}X`;
  return granularity === 'century' ? `${middle.slice(0, 2)}XX` : middle;
}

function openText({ parts }: TimeInterval): string {
  const { month, day, season } = parts;
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (day !== undefined) return `XXXX-XX-${two(day)}`;
  return season === undefined ? '' : `XXXX-${SEASONS[season]}`;
}

/**
 * A time as an EDTF string (ISO 8601-2): "2013-09", "2020-12-08", "2011~", "199X", "XXXX-09",
 * "2013-10-01/2013-10-10", "2013-09/.." for "since". The empty string when nothing is known.
 */
export function toEdtf(interval: TimeInterval): string {
  const { earliest, latest, hedge } = interval;
  if (earliest === null || latest === null) return openText(interval);
  const known = { ...interval, earliest, latest };
  const unit = unitText(known);
  if (hedge === 'about') return `${unit ?? middleText(known)}~`;
  if (hedge === 'before' || hedge === 'until') return `../${unit ?? latest}`;
  if (hedge === 'after' || hedge === 'since') return `${unit ?? earliest}/..`;
  return unit ?? `${earliest}/${latest}`;
}

function openSpec(text: string): CalendarSpec | null {
  const match = /^XXXX-(\d\d|XX)(?:-(\d\d))?$/.exec(text);
  if (!match) return null;
  const code = match[1] === 'XX' ? undefined : Number(match[1]);
  const day = match[2] === undefined ? undefined : Number(match[2]);
  const season = Object.entries(SEASONS).find(([, value]) => value === code)?.[0];
  if (season === 'spring' || season === 'summer' || season === 'autumn' || season === 'winter')
    return day === undefined ? { type: 'calendar', season } : null;
  if ((code === undefined && day === undefined) || !isDate(2000, code ?? 1, day ?? 1)) return null;
  return {
    type: 'calendar',
    ...(code !== undefined && { month: code }),
    ...(day !== undefined && { day }),
  };
}

function parseUnit(text: string): Stretch | null {
  const match = /^(\d{2})(?:XX|(\d)X|(\d\d)(?:-(\d\d))?(?:-(\d\d))?)$/.exec(text);
  if (!match) return null;
  const [, century = '', decade, rest, month, day] = match;
  if (rest === undefined) {
    if (decade === undefined) return century === '00' ? null : centuryStretch(Number(century) + 1);
    return decadeStretch(Number(`${century}${decade}0`) || 1);
  }
  const year = Number(`${century}${rest}`);
  if (year < 1) return null;
  if (month === undefined) return yearStretch(year);
  const code = Number(month);
  if (day !== undefined)
    return isDate(year, code, Number(day)) ? dayStretch(isoDate(year, code, Number(day))) : null;
  if (code >= QUARTERS && code < QUARTERS + 4)
    return stretchIn({ type: 'calendar', quarter: code - QUARTERS + 1 }, year);
  for (const season of ['spring', 'summer', 'autumn', 'winter'] as const)
    if (SEASONS[season] === code) return stretchIn({ type: 'calendar', season }, year);
  return code >= 1 && code <= 12 ? monthStretch(year, code) : null;
}

/** Reads what `toEdtf` writes. Null for any other string. */
export function parseEdtf(text: string): TimeInterval | null {
  const spec = openSpec(text);
  if (spec) {
    const { month, day, season } = spec;
    const parts = {
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      ...(season && { season }),
    };
    return intervalOf(
      null,
      day === undefined ? (season ? 'season' : 'month') : 'day',
      'none',
      parts,
    );
  }
  const about = text.endsWith('~');
  const [left = '', right, ...more] = (about ? text.slice(0, -1) : text).split('/');
  if (more.length > 0 || (about && right !== undefined)) return null;
  if (right === undefined) {
    const unit = parseUnit(left);
    return (
      unit && { ...intervalOf(unit, unit.granularity, 'absolute'), hedge: about ? 'about' : null }
    );
  }
  const [from, to] = [parseUnit(left), parseUnit(right)];
  if (left === '..' || right === '..') {
    const edge = from ?? to;
    return (
      edge && {
        ...intervalOf(edge, edge.granularity, 'absolute'),
        hedge: left === '..' ? 'until' : 'since',
      }
    );
  }
  if (!from || !to || from.earliest > to.latest) return null;
  return intervalOf(
    { earliest: from.earliest, latest: to.latest, granularity: from.granularity },
    'day',
    'absolute',
  );
}
