/** Most names: nothing to change but the case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/**
 * The form under which a name is compared and stored: lower case, without accents, dots, and
 * curly apostrophes, single spaces. "Zoë  O’Hara Jr." → "zoe o'hara jr".
 */
export function personKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
