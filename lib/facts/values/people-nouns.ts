import { baseForm } from '../sentence/base-form.ts';

// From general knowledge of English and of news: nouns for grown people who are counted, whatever they do.
const people = new Set(
  (
    'person man woman adult soul guest visitor invitee attendee spectator viewer listener onlooker bystander passer-by ' +
    'mourner admirer fan supporter follower devotee well-wisher worshipper believer reveller partygoer concertgoer ' +
    'occupant passenger traveller traveler commuter driver intruder robber thief burglar raider gunman attacker ' +
    'suspect bandit kidnapper assailant thug crook culprit officer policeman agent guard soldier firefighter employee worker staffer cook waiter helper ' +
    'servant volunteer journalist reporter photographer paparazzo resident local neighbor neighbour villager student ' +
    'protester demonstrator victim casualty survivor friend pal buddy relative mate colleague bidder buyer contestant candidate ' +
    'participant tourist runner actor singer musician dancer player extra signatory customer diner client investor fighter'
  )
    .split(' ')
    .map(baseForm),
);

/** Does a noun, in its base form, stand for grown people: "mourner", "intruder", "guest"? */
export function isPeopleNoun(noun: string): boolean {
  return people.has(noun);
}
