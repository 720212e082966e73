import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';

export interface TimelineYear {
  /** Null for the entries whose time is not known. */
  year: string | null;
  entries: TimelineEntry[];
}

/** The entries under the year in which they begin, in the order given; undated ones at the end. */
export function timelineYears(entries: TimelineEntry[]): TimelineYear[] {
  const years = new Map<string | null, TimelineEntry[]>();
  const undated: TimelineEntry[] = [];
  for (const entry of entries) {
    const year = entry.time?.earliest?.slice(0, 4) ?? null;
    if (year === null) undated.push(entry);
    else years.set(year, [...(years.get(year) ?? []), entry]);
  }
  const dated = [...years].map(([year, listed]) => ({ year, entries: listed }));
  return undated.length > 0 ? [...dated, { year: null, entries: undated }] : dated;
}
