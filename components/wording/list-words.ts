/** "A", "A and B", "A, B, and C", as the locale writes lists. */
export function listWords(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
