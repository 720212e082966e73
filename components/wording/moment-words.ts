/** A moment (milliseconds since 1970) in the reader's own zone: "Nov 22, 2026, 2:14 PM". */
export function momentWords(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
