import { namedCharacters } from './named-characters.ts';

/** What pages that say Windows-1252 mean by the numbers 128 to 159, '' where nothing; from HTML. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Text with its character references resolved, once; unknown names stay as they are. Numbers that are
 * no characters become the mark of replacement.
 */
export function decodedText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedCharacters.get(name) ?? whole;
      return characterAt(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

function characterAt(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows.charAt(code - 0x80).trim();
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
