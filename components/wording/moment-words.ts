import { momentFormat } from './formats.ts';

/** A moment (milliseconds since 1970) in the reader's own zone: "Nov 22, 2026, 2:14 PM". */
export function momentWords(at: number, locale: string): string {
  return momentFormat(locale).format(at);
}
