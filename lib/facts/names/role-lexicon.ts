// From general knowledge: nouns for what somebody is to a person, a work or an event, by what they share.
// Words of one line can stand for one another. `_` joins the words of a phrase.

/** Roles that mostly one person has for another: whose it is has to be told, as many people have one. */
const owned: Readonly<Record<string, string>> = {
  publicist:
    'publicist press_officer press_agent press_secretary spokesman spokeswoman spokesperson representative rep',
  manager: 'manager',
  agent: 'agent',
  stylist: 'stylist hairdresser make-up_artist',
  planner: 'planner wedding_planner',
};

/** Roles that mostly one person in a story has: another name in them is another answer. */
const single: Readonly<Record<string, string>> = {
  ...owned,
  judge: 'judge magistrate justice',
  photographer: 'photographer',
  priest: 'priest vicar imam rabbi bishop officiant pastor reverend',
  successor: 'successor replacement',
  chef: 'chef cook',
  driver: 'driver chauffeur',
};

/** Roles in one's own family: those who have them share a name as a rule, or had another before a wedding. */
const family: Readonly<Record<string, string>> = {
  spouse: 'wife husband hubby bride groom spouse widow widower',
  partner:
    'boyfriend girlfriend fiance fiancee fiancé fiancée partner companion bride-to-be groom-to-be',
  former: 'ex-wife ex-husband ex ex-girlfriend ex-boyfriend',
  mother: 'mother mom mum mama stepmother mother-in-law',
  father: 'father dad papa stepfather father-in-law',
  grandmother: 'grandmother grandma granny',
  grandfather: 'grandfather grandpa',
  sister: 'sister half-sister stepsister sister-in-law',
  brother: 'brother half-brother stepbrother brother-in-law',
  sibling: 'twin sibling',
  daughter: 'daughter girl stepdaughter',
  son: 'son boy stepson',
  child: 'child baby newborn infant',
  aunt: 'aunt',
  uncle: 'uncle',
  cousin: 'cousin',
  niece: 'niece',
  nephew: 'nephew',
};

/** Roles that many people of a story may have side by side. */
const crowded: Readonly<Record<string, string>> = {
  called: 'named nicknamed called name baptised christened',
  host: 'host presenter co-host',
  friend: 'friend pal',
  bandmate: 'bandmate guitarist drummer bassist trumpeter pianist keyboardist',
  costar: 'co-star costar castmate',
  victim: 'victim',
  star: 'actor actress star singer rapper comedian musician model player captain striker',
};

/** Roles of people whose work is told of beside the story, of several of them as a rule. */
const makers: Readonly<Record<string, string>> = {
  director: 'director filmmaker film-maker',
  writer: 'writer screenwriter scriptwriter novelist author',
  producer: 'producer executive_producer showrunner',
  composer: 'composer songwriter lyricist',
  designer: 'designer couturier dressmaker',
  jeweller: 'jeweller jeweler goldsmith',
  chief: 'chief_executive ceo chairman chairwoman president founder boss',
  coach: 'coach trainer',
};

/** Roles that several people have one after the other, or that several people's people have. */
const several: Readonly<Record<string, string>> = {
  lawyer: 'lawyer attorney solicitor barrister counsel advocate',
  prosecutor: 'prosecutor district_attorney',
  doctor: 'doctor surgeon physician specialist cardiologist',
  nurse: 'nurse midwife',
  choreographer: 'choreographer',
  dancer: 'dancer',
  promoter: 'promoter organiser organizer',
  police: 'sheriff detective police_chief inspector superintendent commissioner',
  guard: 'guard watchman security_guard night_watchman gatekeeper doorman caretaker',
  bodyguard: 'bodyguard minder',
  nanny: 'nanny childminder babysitter',
  housekeeper: 'housekeeper maid cleaner',
  assistant: 'assistant personal_assistant aide',
  realtor: 'realtor estate_agent broker',
  witness: 'witness onlooker',
  neighbour: 'neighbour neighbor',
};

/** Each word or phrase for a role with the role; of a phrase, its words are joined by `_`. */
export const roleWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...single, ...family, ...crowded, ...makers, ...several }).flatMap(
    ([role, words]) => words.split(' ').map((word): [string, string] => [word, role]),
  ),
);

/** Does mostly one person in a story have the role? */
export function isSingleRole(role: string): boolean {
  return role in single;
}

/** Does mostly one person have the role for another? */
export function isOwnedRole(role: string): boolean {
  return role in owned;
}

/** Do few people of a story have the role, who are no relatives? */
export function isRareRole(role: string): boolean {
  return role in single || role in makers || role in several;
}

/** Is somebody's work told of by it, so that a story may name several who have the role? */
export function isMakerRole(role: string): boolean {
  return role in makers;
}

/** Is it a role in a family? */
export function isFamilyRole(role: string): boolean {
  return role in family;
}

/** Verbs that tell a role, of whoever does it: "Sohn directs". */
export const roleVerbs: ReadonlyMap<string, string> = new Map([
  ['directs', 'director'],
  ['directed', 'director'],
  ['writes', 'writer'],
  ['adapts', 'writer'],
  ['produces', 'producer'],
  ['produced', 'producer'],
  ['written', 'writer'],
  ['designed', 'designer'],
  ['sewn', 'designer'],
  ['photographed', 'photographer'],
]);

/** Things that tell the role of whoever they are by: "a gown by Sohn". */
export const roleThings: ReadonlyMap<string, string> = new Map([
  ['script', 'writer'],
  ['screenplay', 'writer'],
  ['gown', 'designer'],
  ['dress', 'designer'],
  ['kaftan', 'designer'],
  ['suit', 'designer'],
  ['photo', 'photographer'],
  ['photos', 'photographer'],
  ['photographs', 'photographer'],
]);

/** Roles that stand as titles before a name, with a capital inside a sentence, too: "Judge Sohn". */
export const titleRoles: ReadonlySet<string> = new Set(
  'doctor judge magistrate justice priest vicar imam rabbi bishop pastor reverend chef director coach detective inspector superintendent sheriff commissioner attorney prosecutor'.split(
    ' ',
  ),
);

/** Words before a role that make it another one: "her former manager", "their eldest son". */
export const roleQualifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    former: 'former previous then ex one-time onetime',
    new: 'new next incoming future',
    other: 'other another fellow deputy acting assistant junior',
    first: 'first firstborn first-born',
    second: 'second',
    third: 'third',
    eldest: 'eldest elder oldest older big',
    youngest: 'youngest younger little kid',
    only: 'only',
  }).flatMap(([meaning, words]) =>
    words.split(' ').map((word): [string, string] => [word, meaning]),
  ),
);
