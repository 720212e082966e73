/** One format for each locale: to make it takes a hundred times as long as to use it. */
function byLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}

/** How a number is written. */
export const numberFormat = byLocale((locale) => new Intl.NumberFormat(locale));

/** Which form of a word goes with a number. */
export const pluralRules = byLocale((locale) => new Intl.PluralRules(locale));

/** How a moment is written, in the reader's own zone. */
export const momentFormat = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
