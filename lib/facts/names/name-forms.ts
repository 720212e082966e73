import { isOrganisationWord } from '../../people/name-lexicon.ts';
import type { ClaimNode } from '../claim-node.ts';

/** All places of a story where one form of a name, or of a word of names, stands. */
export interface NameForm {
  /** Lower-case words, joined by spaces. */
  form: string;
  nodes: number[];
  /** The texts in which it stands. */
  origins: Set<number>;
  /** The other words of the names that it stands in. */
  companions: Set<string>;
  /** The roles that texts give to its bearer: "eldest son" is "son", too, "former manager" is no "manager". */
  roles: Set<string>;
  /** Whose its bearer is in these roles, as the texts tell it; null for those that do not. */
  owners: Set<string | null>;
  capitals: boolean;
  /** Is it a short word in capitals throughout? */
  acronym: boolean;
  /** Is it written with a hyphen, or with a capital inside? */
  compound: boolean;
  /** Does the story write it in lower case elsewhere? */
  common: boolean;
  /** Does it only ever open sentences or quotations, where every word has a capital? */
  opening: boolean;
}

/** The forms of names in a story, each kind in alphabetical order. */
export interface NameForms {
  /** Single words of names. */
  words: NameForm[];
  /** Whole names of at least two words. */
  names: NameForm[];
  /** Whole names in the roles that their texts give them: only the places that tell the role. */
  bearers: NameForm[];
  /** Titles in quotation marks. */
  works: NameForm[];
}

const LONGEST_ACRONYM = 5;
/** Qualifiers of roles that somebody else has now. */
const NO_LONGER = new Set(['former', 'new', 'other']);

/** Gathers the names of a story by their forms. */
export function nameForms(nodes: readonly ClaimNode[]): NameForms {
  const words = new Map<string, NameForm>();
  const names = new Map<string, NameForm>();
  const bearers = new Map<string, NameForm>();
  const works = new Map<string, NameForm>();
  for (const [index, node] of nodes.entries()) {
    const { value, head } = node.claim;
    if (value.type !== 'name') continue;
    const whole = value.words.join(' ');
    if (value.work) note(works, whole, index, node);
    for (const word of new Set(value.words)) note(words, word, index, node);
    if (value.words.length > 1 && !value.work) note(names, whole, index, node);
    if (head !== null) note(bearers, whole, index, node);
  }
  const plain = wordsInLowerCase(nodes);
  for (const known of words.values()) known.common = plain.has(known.form);
  return {
    words: sorted(words),
    names: sorted(names),
    bearers: sorted(bearers),
    works: sorted(works),
  };
}

function wordsInLowerCase(nodes: readonly ClaimNode[]): Set<string> {
  const sentences = new Set(nodes.map(({ claim }) => claim.evidence.sentence));
  return new Set([...sentences].flatMap((sentence) => sentence.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
}

function note(forms: Map<string, NameForm>, form: string, index: number, node: ClaimNode): void {
  const { value, head, text } = node.claim;
  if (value.type !== 'name' || form === '') return;
  let known = forms.get(form);
  if (!known) {
    known = {
      form,
      nodes: [],
      origins: new Set(),
      companions: new Set(),
      roles: new Set(),
      owners: new Set(),
      capitals: false,
      acronym: form.length <= LONGEST_ACRONYM,
      compound: false,
      common: false,
      opening: true,
    };
    forms.set(form, known);
  }
  known.nodes.push(index);
  known.origins.add(node.origin);
  if (value.words.length > 1)
    for (const word of value.words)
      if (
        !form.includes(word) &&
        !isOrganisationWord(word) &&
        (word.length > 1 || word === value.words[0])
      )
        known.companions.add(word);
  if (head !== null) {
    known.roles.add(head);
    const [qualifier = '', base] = head.split(' ');
    if (base !== undefined && !NO_LONGER.has(qualifier)) known.roles.add(base);
    known.owners.add(value.owner);
  }
  known.opening &&= value.words.length === 1 && opensSpeech(node);
  known.capitals ||= text.toUpperCase() === text;
  known.acronym &&= text.includes(form.toUpperCase());
  known.compound ||= /-|\p{Ll}\p{Lu}/u.test(text);
}

function opensSpeech({ claim: { start, evidence } }: ClaimNode): boolean {
  return start === 0 || /["“‘«']/.test(evidence.sentence[start - 1] ?? '');
}

function sorted(forms: ReadonlyMap<string, NameForm>): NameForm[] {
  return [...forms.values()].toSorted((a, b) => (a.form < b.form ? -1 : 1));
}
