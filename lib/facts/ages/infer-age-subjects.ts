import type { ClaimNode } from '../claim-node.ts';
import type { Claim } from '../claim.ts';
import { AS_MAIN, MAIN } from './main-owner.ts';
import { roleOf } from './role-classes.ts';
import { sameAgedPerson, sameNamed } from './same-aged-person.ts';
import { isUnnamed } from './unnamed-owner.ts';
import { yearsOf } from './age-in-years.ts';
import { NAMED } from './settle-ages.ts';

/** How sure it is that an age without a person is that of the only one of the story who has it. */
const BY_NUMBER = 0.4;
/** Years within which two ages are rather one person's than two people's. */
const NEAR = 3;

const TITLE =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|viscount|viscountess|earl|baron|baroness|count|countess|judge|captain|professor|rev|reverend) )+(?=\p{L})/u;

/**
 * Links ages by what the story's other articles tell, the claims themselves staying as they are: a surname
 * alone means the only one of the story who bears it; an age that says nobody's name is that of the only one
 * whom a text gives it beside the name; and so is one that a role or "the 38-year-old" linked to somebody
 * whom the others give another age. One of nobody's number may be that of the one whom the story is about.
 */
export function inferAgeSubjects(nodes: readonly ClaimNode[]): ClaimNode[] {
  const bearers = fullNames(nodes);
  const several = rolesOfSeveral(nodes);
  const full = nodes.map((node) =>
    withSubject(
      node,
      fullSubject(node.claim, bearers).filter((key) => !several.has(key)),
    ),
  );
  const aged = agedPeople(full);
  return full.map((node) => {
    const { claim } = node;
    const years = yearsOf(claim);
    if (years === null || claim.head === 'then' || claim.sureness >= NAMED) return node;
    const [key] = claim.subject;
    const owners = aged.filter((person) => person.years.has(years));
    const [owner] = owners;
    if (owner === undefined) {
      const meant = nearlyOf(
        claim,
        years,
        aged.filter(({ origins }) => !origins.has(node.origin)),
      );
      return meant === null ? node : ownedBy(node, meant, null, AS_MAIN);
    }
    if (owners.length > 1) return node;
    if (key === undefined) return ownedBy(node, owner.key, claim.about);
    return sameNamed(key, owner.key) ? node : ownedBy(node, owner.key, null);
  });
}

/** One whom texts of the story give an age beside the name. */
interface AgedPerson {
  key: string;
  years: Set<number>;
  origins: Set<number>;
}

function agedPeople(nodes: readonly ClaimNode[]): AgedPerson[] {
  const people: AgedPerson[] = [];
  for (const { claim, origin } of nodes) {
    const years = yearsOf(claim);
    const [key] = claim.subject;
    if (years === null || key === undefined || claim.head === 'then' || claim.sureness < NAMED)
      continue;
    const known = people.find((other) => sameNamed(other.key, key));
    if (!known) people.push({ key, years: new Set([years]), origins: new Set([origin]) });
    else {
      known.years.add(years);
      known.origins.add(origin);
    }
  }
  return people;
}

/**
 * Whose age it is that no text gives beside a name, where the article means the one whom it is about: the
 * only one whose age it nearly is, else the one whose age most texts tell.
 */
function nearlyOf(
  { subject: [key], head }: Claim,
  years: number,
  aged: readonly AgedPerson[],
): string | null {
  const isOpen = key === undefined ? head === 'end' : key === MAIN;
  if (!isOpen) return null;
  const [near, ...others] = aged.filter((person) =>
    [...person.years].some((known) => Math.abs(known - years) <= NEAR),
  );
  if (near) return others.length === 0 ? near.key : null;
  const [main, next] = aged.toSorted((a, b) => b.origins.size - a.origins.size);
  return key === MAIN && main && main.origins.size > (next?.origins.size ?? 0) ? main.key : null;
}

function ownedBy(
  node: ClaimNode,
  owner: string,
  about: string | null,
  sureness = BY_NUMBER,
): ClaimNode {
  return { ...node, claim: { ...node.claim, subject: [owner], about, sureness } };
}

function withSubject(node: ClaimNode, subject: string[]): ClaimNode {
  return subject.length === node.claim.subject.length && subject[0] === node.claim.subject[0]
    ? node
    : { ...node, claim: { ...node.claim, subject } };
}

/** Roles in which an article has two: its sons are not one person, whatever the others tell. */
function rolesOfSeveral(nodes: readonly ClaimNode[]): Set<string> {
  const holders = new Map<string, Claim>();
  const several = new Set<string>();
  for (const { claim } of nodes) {
    for (const key of claim.subject.filter(isUnnamed)) {
      const place = `${key} ${claim.evidence.article}`;
      const first = holders.get(place);
      if (!first) holders.set(place, claim);
      else if (yearsOf(first) !== yearsOf(claim) || !sameAgedPerson(first, claim)) several.add(key);
    }
  }
  return several;
}

/** "lord eskdale", "mr keller", "footballer keller": a title or an occupation makes no full name. */
function untitled(key: string): string {
  const plain = key.replace(TITLE, '');
  const space = plain.indexOf(' ');
  return space > 0 && roleOf(plain.slice(0, space)) !== null ? plain.slice(space + 1) : plain;
}

/** Whom the claims of the story name in full, by each of their names. */
function fullNames(nodes: readonly ClaimNode[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { claim } of nodes) {
    for (const key of claim.subject) {
      const words = untitled(key).split(' ');
      if (words.length < 2) continue;
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
        bearers.set(word, (bearers.get(word) ?? new Set()).add(key));
    }
  }
  return bearers;
}

/** The full name where an age gives only one word of it, and all who bear that word are one. */
function fullSubject(
  { kind, subject }: Claim,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const key = untitled(subject[0] ?? '');
  if (kind !== 'age' || key === '') return subject;
  const roles = subject.slice(1);
  if (key.includes(' ')) return key === subject[0] ? subject : [key, ...roles];
  const names = [...(bearers.get(key) ?? [])].toSorted((a, b) => (a < b ? -1 : 1));
  const [first] = names;
  return first !== undefined && names.every((name) => sameNamed(name, first))
    ? [first, ...roles]
    : subject;
}
