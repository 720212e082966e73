import { madeOnce } from './made-once.ts';

/** How a number is written. */
export const numberFormat = madeOnce((locale: string) => new Intl.NumberFormat(locale));

/** How a size is written, with so many decimals at most. */
export const unitFormat = madeOnce(
  (locale: string, unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }),
);

/** Which form of a word goes with a number. */
export const pluralRules = madeOnce((locale: string) => new Intl.PluralRules(locale));

/** How a moment is written, in the reader's own zone. */
export const momentFormat = madeOnce(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
