import { addDays, dayNumber, partsOf } from './calendar.ts';
import type { Stretch } from './scene.ts';
import { monthStretch, stretchIn, unitAround, yearStretch } from './stretches.ts';
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
  if (unit !== null) return unit;
  const wholeYears = earliest.endsWith('-01-01') && latest.endsWith('-12-31');
  return wholeYears ? `${earliest.slice(0, 4)}/${latest.slice(0, 4)}` : `${earliest}/${latest}`;
}
