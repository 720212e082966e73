// From general knowledge: nouns for what somebody is to a person, a work or an event, by what they share.
// Words of one line can stand for one another. `_` joins the words of a phrase.

/** Roles that mostly one person in a story has: another name in them is another answer. */
const single: Readonly<Record<string, string>> = {
  judge: 'judge magistrate justice',
  photographer: 'photographer',
  priest: 'priest vicar imam rabbi bishop officiant pastor reverend',
  stylist: 'stylist hairdresser make-up_artist',
  successor: 'successor replacement',
  planner: 'planner wedding_planner',
  chef: 'chef cook',
  driver: 'driver chauffeur',
  publicist:
    'publicist press_officer press_agent press_secretary spokesman spokeswoman spokesperson representative rep',
  manager: 'manager boss',
  agent: 'agent broker realtor estate_agent',
};

/** Roles that several people have side by side or one after the other, or that several people's people have. */
const several: Readonly<Record<string, string>> = {
  lawyer: 'lawyer attorney solicitor barrister counsel advocate',
  called: 'named called name baptised christened',
  spouse: 'wife husband hubby bride groom spouse widow widower',
  former: 'ex-wife ex-husband ex-wife former_wife former_husband',
  partner:
    'boyfriend girlfriend fiance fiancee fiancé fiancée partner companion bride-to-be groom-to-be',
  mother: 'mother mom mum mama stepmother',
  father: 'father dad papa stepfather',
  prosecutor: 'prosecutor district_attorney',
  doctor: 'doctor surgeon physician specialist cardiologist',
  director: 'director filmmaker film-maker',
  writer: 'writer screenwriter scriptwriter novelist author script screenplay',
  producer: 'producer executive_producer showrunner',
  designer: 'designer couturier dressmaker gown dress kaftan',
  chief: 'chief_executive ceo chairman chairwoman president founder',
  coach: 'coach trainer',
  police: 'sheriff detective police_chief inspector superintendent commissioner',
  host: 'host presenter co-host',
  sister: 'sister half-sister',
  brother: 'brother half-brother',
  daughter: 'daughter girl',
  son: 'son boy',
  child: 'child baby newborn infant',
  friend: 'friend pal',
  witness: 'witness onlooker neighbour neighbor',
  bandmate: 'bandmate guitarist drummer bassist trumpeter pianist keyboardist',
  costar: 'co-star costar castmate',
  assistant: 'assistant bodyguard nanny housekeeper',
  victim: 'victim',
  star: 'actor actress star singer rapper comedian musician model player captain striker',
};

/** Each word or phrase for a role with the role; of a phrase, its words are joined by `_`. */
export const roleWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...single, ...several }).flatMap(([role, words]) =>
    words.split(' ').map((word): [string, string] => [word, role]),
  ),
);

/** Does mostly one person in a story have the role? */
export function isSingleRole(role: string): boolean {
  return role in single;
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
