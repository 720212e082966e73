import { aliasOf } from './alias-names.ts';
import { isStageName } from './fixed-names.ts';
import { givenNameGender, givenNameVariants, isParticle, isSuffix } from './name-lexicon.ts';
import { canBeSameGivenName } from './same-given-name.ts';
import { personKey } from './person-key.ts';
import type { Gender, PersonMention } from './person.ts';

/** A person while the article is read: every form of the name, and the words that may stand alone. */
export interface Character {
  /** How often each full form was written. */
  forms: Map<string, number>;
  given: string | null;
  surname: string | null;
  givenKey: string;
  surnameKeys: Set<string>;
  gender: Gender;
  mentions: PersonMention[];
}

/** The people of one article, found by the words that may stand for them. */
export class Cast {
  readonly characters: Character[] = [];
  readonly #bySurname = new Map<string, Character[]>();
  readonly #byGiven = new Map<string, Character[]>();
  readonly #byForm = new Map<string, Character>();

  /** Adds a full form of a name, or joins it to the character whose name it is. */
  add(words: string[], gender: Gender): Character {
    const written = words.join(' ');
    const name = aliasOf(personKey(written)) ?? written;
    const key = personKey(name);
    const known = this.#byForm.get(key);
    if (known) {
      known.forms.set(name, (known.forms.get(name) ?? 0) + 1);
      known.gender ??= gender;
      return known;
    }
    const parts = splitName(name.split(' '));
    const joined = this.#sameCharacter(parts);
    const character = joined ?? {
      forms: new Map(),
      ...parts,
      gender: gender ?? givenNameGender(parts.givenKey) ?? null,
      mentions: [],
    };
    character.forms.set(name, 1);
    character.gender ??= gender;
    this.#byForm.set(key, character);
    if (!joined) this.characters.push(character);
    for (const surname of parts.surnameKeys) {
      character.surnameKeys.add(surname);
      put(this.#bySurname, surname, character);
    }
    if (parts.givenKey) put(this.#byGiven, parts.givenKey, character);
    return character;
  }

  /** Everybody whom one word or a part of a name can stand for. */
  namedBy(key: string): Character[] {
    const form = this.#byForm.get(personKey(aliasOf(key) ?? key));
    if (form) return [form];
    const bySurname = this.#bySurname.get(key) ?? [];
    const byGiven = this.#byGiven.get(key) ?? [];
    const either = new Set([...byGiven, ...bySurname]);
    if (either.size > 0) return [...either];
    return givenNameVariants(key)
      .filter((variant) => variant.slice(0, 2) === key.slice(0, 2) && !isOwnName(key))
      .flatMap((variant) => this.#byGiven.get(variant) ?? []);
  }

  #sameCharacter(parts: NameParts): Character | undefined {
    if (!parts.givenKey) return undefined;
    for (const surname of parts.surnameKeys)
      for (const other of this.#bySurname.get(surname) ?? [])
        if (other.givenKey && canBeSameGivenName(other.givenKey, parts.givenKey)) return other;
    return undefined;
  }
}

/** Short forms that are as often names of their own, and may be somebody else's: John's son Jack. */
const isOwnName = (key: string): boolean => OWN_NAMES.has(key);
const OWN_NAMES = new Set(
  'jack max harry charlie jamie lily molly lola ella mia maya sasha nina'.split(' '),
);

type NameParts = Pick<Character, 'given' | 'surname' | 'givenKey' | 'surnameKeys'>;

const RANKS = /^(?:prince|princess|queen|king|pope|duchess|duke|sir|dame|lady|lord)$/;

function splitName(words: string[]): NameParts {
  const bare = words.filter((word) => !isSuffix(personKey(word)));
  const [first = '', ...rest] = bare;
  const firstKey = personKey(first);
  if (rest.length === 0) return splitWord(first, firstKey);
  if (RANKS.test(firstKey) && rest.length === 1) {
    const given = rest[0] ?? '';
    return { given, surname: null, givenKey: personKey(given), surnameKeys: new Set() };
  }
  if (firstKey === 'the')
    return {
      given: null,
      surname: null,
      givenKey: '',
      surnameKeys: new Set([personKey(rest.join(' '))]),
    };
  let from = rest.length - 1;
  while (from > 0 && isParticle(personKey(rest[from - 1] ?? ''))) from -= 1;
  const surname = rest.slice(from).join(' ');
  const surnameKeys = new Set([personKey(surname)]);
  for (const middle of rest.slice(0, from))
    if (givenNameGender(personKey(middle)) === undefined && middle.length > 2)
      surnameKeys.add(personKey(middle));
  const last = personKey(rest.at(-1) ?? '');
  if (last.length > 2) surnameKeys.add(last);
  return { given: first, surname, givenKey: firstKey, surnameKeys };
}

/** One word: a stage name as a whole, a given name, or a surname. */
function splitWord(word: string, key: string): NameParts {
  if (isStageName(key)) return { given: null, surname: null, givenKey: '', surnameKeys: new Set() };
  if (givenNameGender(key) !== undefined)
    return { given: word, surname: null, givenKey: key, surnameKeys: new Set() };
  return { given: null, surname: word, givenKey: '', surnameKeys: new Set([key]) };
}

function put(map: Map<string, Character[]>, key: string, character: Character): void {
  const list = map.get(key);
  if (!list) map.set(key, [character]);
  else if (!list.includes(character)) list.push(character);
}
