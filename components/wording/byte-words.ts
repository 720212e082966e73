import { unitFormat } from './formats.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit of 1000 that fits, one decimal below ten: "3.4 MB". */
export function byteWords(bytes: number, locale: string): string {
  const step = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const index = Math.min(step, UNITS.length - 1);
  const value = bytes / 1000 ** index;
  return unitFormat(locale, UNITS[index] ?? 'byte', value < 10 ? 1 : 0).format(value);
}
