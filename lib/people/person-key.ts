import { withoutMarks } from '../text/latin-text.ts';

/** Most names: nothing to change but the case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
/** White space but for single spaces, of which whole lists of names, made keys at once, have thousands. */
const SPACE = /\s{2,}|[^\S ]/g;

/**
 * The form under which a name is compared and stored: lower case, without accents, dots, and
 * curly apostrophes, single spaces. "Zoë  O’Hara Jr." → "zoe o'hara jr".
 */
export function personKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return withoutMarks(name, 'NFD')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\./g, '')
    .replace(SPACE, ' ')
    .trim()
    .toLowerCase();
}
