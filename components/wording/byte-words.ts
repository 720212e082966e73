const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit of 1000 that fits, two significant digits: "3.4 MB". */
export function byteWords(bytes: number, locale: string): string {
  const step = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const index = Math.min(step, UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[index] ?? 'byte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** index);
}
