import { INVISIBLE } from '../text/invisible-characters.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const invisible = new RegExp(`[${INVISIBLE}]`, 'g');

/** Text as it is read: one space between words, no soft hyphens, no invisible characters. */
export function readable(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/**
 * A value of JSON-LD or a meta tag as plain text: entities that were escaped twice are resolved and
 * tags taken out, since many publishing systems leave both.
 */
export function plainText(value: unknown, maxLength = 2_000): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .slice(0, maxLength)
    .replace(
      /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,6}));/g,
      (whole, decimal, hex, name) => {
        if (name) return named[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      },
    )
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, ' ');
  return readable(text) || null;
}
