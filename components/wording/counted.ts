import { numberFormat, pluralRules } from './formats.ts';
import type { MessageKey, Speech } from './wording.ts';

type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_one`
    ? Base
    : never
  : never;

/** "1 article", "3 articles": the plural form that the locale asks for. */
export function counted({ translate, locale }: Speech, base: CountedKey, count: number): string {
  const form = pluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const number = numberFormat(locale).format(count);
  return translate(`${base}_${form}` as MessageKey, number);
}
