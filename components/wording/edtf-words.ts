import type { MessageKey, Speech } from './wording.ts';

const DATE = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;
const SEASONS: Record<string, MessageKey> = {
  '21': 'time_spring',
  '22': 'time_summer',
  '23': 'time_autumn',
  '24': 'time_winter',
};

const oneDate = (edtf: string, { locale, translate }: Speech): string | null => {
  const match = DATE.exec(edtf);
  if (!match) return null;
  const [, year = 'XXXX', month = 'XX', day = 'XX', qualifier] = match;
  const known = { year: year !== 'XXXX', month: month !== 'XX', day: day !== 'XX' };
  const season = SEASONS[month];
  if (!known.year && !known.month) return null;
  let words = year;
  if (season) {
    words = [translate(season), known.year ? year : ''].join(' ').trim();
  } else if (known.month) {
    // 2024 has every day of the year and stands in where the year is open.
    const iso = `${known.year ? year : '2024'}-${month}-${known.day ? day : '01'}T00:00:00Z`;
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return null;
    words = new Intl.DateTimeFormat(locale, {
      month: 'long',
      ...(known.year && { year: 'numeric' }),
      ...(known.day && { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(date);
  }
  return qualifier ? translate('time_about', words) : words;
};

/**
 * An EDTF value (Extended Date/Time Format, ISO 8601-2) in words, as precise as it is: `2020-09`
 * gives "September 2020", `XXXX-09` "September". What it does not know comes back as it is.
 */
export function edtfWords(edtf: string, speech: Speech): string {
  const ends = edtf.split('/');
  if (ends.length > 2) return edtf;
  const words = ends.map((end) => oneDate(end, speech));
  const [first, last] = words;
  if (first === undefined || first === null) return edtf;
  if (last === undefined) return first;
  return last === null ? edtf : `${first} – ${last}`;
}
