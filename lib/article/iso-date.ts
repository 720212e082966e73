const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const year = '((?:19|20)\\d\\d)';
const monthFirst = new RegExp(
  `\\b${month}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${year}\\b`,
  'i',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${month},?\\s{1,3}${year}\\b`,
  'i',
);
const yearFirst =
  /^((?:19|20)\d\d)[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T\s]{1,2}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s{0,2}(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)/i;
const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/;
const clock = /\b(\d{1,2}):(\d\d)(?::(\d\d))?\s{0,2}(GMT|UTC|Z|[+-]\d\d:?\d\d)/;

const two = (value: string | number): string => String(value).padStart(2, '0');

function day(y: string, m: string | number, d: string): string | null {
  const iso = `${y}-${two(m)}-${two(d)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const real =
    Number(y) >= 1990 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return real ? iso : null;
}

function zone(name: string | undefined): string {
  if (!name) return '';
  if (/^[zug]/i.test(name)) return 'Z';
  const digits = name.slice(1).replace(':', '').padEnd(4, '0');
  return `${name.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * Finds a written date with its year in a text: "December 11, 2020", "11 Dec. 2020", "2020-12-11",
 * and "13/11/2020" where only one reading is a date. Gives an ISO day, or null.
 */
export function writtenDay(text: string): string | null {
  const us = monthFirst.exec(text);
  const uk = dayFirst.exec(text);
  if (us && (!uk || us.index <= uk.index))
    return day(us[3] ?? '', months.indexOf((us[1] ?? '').toLowerCase()) + 1, us[2] ?? '');
  if (uk) return day(uk[3] ?? '', months.indexOf((uk[2] ?? '').toLowerCase()) + 1, uk[1] ?? '');
  const iso = /\b(?:19|20)\d\d-\d\d-\d\d\b/.exec(text);
  if (iso) return statedIso(iso[0]);
  const ordered = /\b(?:19|20)\d\d\/\d{1,2}\/\d{1,2}\b/.exec(text);
  if (ordered) return statedIso(ordered[0]);
  const slashed = numeric.exec(text);
  if (!slashed) return null;
  const [, a = '', b = '', y = ''] = slashed;
  if (Number(a) > 12 || a === b) return day(y, b, a);
  return Number(b) > 12 ? day(y, a, b) : null;
}

/**
 * A date from an attribute or from structured data as ISO 8601, as precise as given and with its
 * time zone as given, never converted. Reads ISO in its loose forms, RFC 2822, seconds or
 * milliseconds since 1970, and written dates. Null for anything else, and for days that don't exist.
 */
export function statedIso(value: string): string | null {
  const text = value.trim().slice(0, 100);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return date.toISOString().replace('.000Z', 'Z');
  }
  const iso = yearFirst.exec(text);
  if (iso) {
    const date = day(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
    if (!date || iso[4] === undefined || Number(iso[4]) > 23) return date;
    return `${date}T${two(iso[4])}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}${zone(iso[7])}`;
  }
  const date = writtenDay(text);
  const time = date && clock.exec(text);
  if (!date || !time || Number(time[1]) > 23) return date;
  return `${date}T${two(time[1] ?? '')}:${time[2]}${time[3] ? `:${time[3]}` : ''}${zone(time[4])}`;
}
