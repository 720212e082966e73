import type { ClaimNode } from '../claim-node.ts';
import type { NameForm } from './name-forms.ts';
import { pairOf } from './proposed-pair.ts';
import type { Proposed } from './proposed-pair.ts';

/** Fewer names in common, and two lists may be of different people; a list has one name more at least. */
const MIN_SHARED = 2;
/** What stands between the names of a list: "Ida, 9, Mona, five, and Per". */
const BETWEEN =
  /^(?:,? \(?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\)?)?(?:, | and | & |, and )$/;

interface NameList {
  /** The text in which it stands, as its nodes number it. */
  origin: number;
  /** Lower-case forms, in order. */
  names: string[];
}

/**
 * Names that stand for each other in two lists: "Ida, Mona and Per" and "Ida, Mona and Pal". Both lists
 * are as long, and have all names but one in common; the two names stand together in no text.
 * @param forms of whole names and of single words; a name of a list that has none is left out
 * @param nodes all claims of the story in the order of their texts
 */
export function listPairs(forms: readonly NameForm[], nodes: readonly ClaimNode[]): Proposed[] {
  const byForm = new Map(forms.map((form) => [form.form, form]));
  const lists = listsOf(nodes);
  return lists.flatMap((one, i) =>
    lists.slice(i + 1).flatMap((other): Proposed[] => {
      if (one.origin === other.origin || one.names.length !== other.names.length) return [];
      const onlyOne = one.names.filter((name) => !other.names.includes(name));
      const onlyOther = other.names.filter((name) => !one.names.includes(name));
      const [a, b] = [byForm.get(onlyOne[0] ?? ''), byForm.get(onlyOther[0] ?? '')];
      const shared = one.names.length - onlyOne.length;
      if (onlyOne.length !== 1 || onlyOther.length !== 1 || shared < MIN_SHARED || !a || !b)
        return [];
      if ([...a.origins].some((origin) => b.origins.has(origin))) return [];
      if (a.form.replaceAll(' ', '') === b.form.replaceAll(' ', '')) return [];
      if (isWithin(a.form, b.form) || isWithin(b.form, a.form)) return [];
      return [pairOf('list', a, b)];
    }),
  );
}

/** "Bandmates Ida Sohn" at the start of a sentence is Ida Sohn. */
function isWithin(short: string, long: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}

/** The lists of three and more names; a name alone, or a couple, is none. */
function listsOf(nodes: readonly ClaimNode[]): NameList[] {
  const lists: NameList[] = [];
  let last: ClaimNode | null = null;
  for (const node of nodes) {
    const { value, evidence, start } = node.claim;
    if (value.type !== 'name' || value.work) continue;
    const form = value.words.join(' ');
    const goesOn =
      last?.claim.evidence.sentence === evidence.sentence &&
      BETWEEN.test(evidence.sentence.slice(last.claim.end, start));
    if (goesOn) lists.at(-1)?.names.push(form);
    else lists.push({ origin: node.origin, names: [form] });
    last = node;
  }
  return lists.filter(({ names }) => names.length > MIN_SHARED);
}
