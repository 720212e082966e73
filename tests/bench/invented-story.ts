import { FEMALE_GIVEN_NAMES } from '../../lib/people/given-names-female.ts';
import { fillerWord, inventedName, inventedWord } from './invented-words.ts';
import type { Random } from './random.ts';

/** One event, before anybody has written about it. */
export interface Story {
  id: number;
  person: string;
  /** Days since 1970. */
  day: number;
  event: string;
  place: string;
  /** Words that belong to this event and to few others. */
  details: string[];
  quotation: string;
  figure: number;
}

const GIVEN_NAMES = FEMALE_GIVEN_NAMES.trim().split(/\s+/);
const EVENTS: readonly [string, ...string[]] = [
  'gave birth to a daughter',
  'got engaged to a chef',
  'married a painter',
  'filed for divorce',
  'was taken to hospital',
  'broke an ankle on set',
  'was arrested for speeding',
  'was sued by a former manager',
  'won an award',
  'released an album',
  'announced a tour',
  'cancelled a concert',
  'joined the cast of a series',
  'sold a mansion',
  'gave money to flood victims',
  'died at home',
];
const FIRST_DAY = 16_436;
const DAYS = 3650;

/** The nth most famous of the invented people. */
export function inventedPerson(n: number): string {
  return `${GIVEN_NAMES[(n * 13) % GIVEN_NAMES.length]} ${inventedName(n * 3 + 1)}`;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => fillerWord(random)).join(' ');
}

/**
 * Invents a story about one of `people` people, the famous ones more often.
 * @param near a story of the same person in the same week, which this one must not be taken for
 */
export function inventStory(id: number, people: number, random: Random, near?: Story): Story {
  const person = near?.person ?? inventedPerson(random.zipf(people));
  const others = EVENTS.filter((event) => event !== near?.event);
  return {
    id,
    person,
    day: near ? near.day + random.below(7) : FIRST_DAY + random.below(DAYS),
    event: others[random.below(others.length)] ?? EVENTS[0],
    place: inventedName(700 + random.zipf(900)),
    details: Array.from({ length: 10 }, () => inventedWord(2000 + random.below(40_000))),
    quotation: words(random, 14),
    figure: 12 + random.below(4000),
  };
}

/** A report of a story: its own words around the same person, place, details, figure and quotation. */
export function writeReport(
  story: Story,
  random: Random,
): { headline: string; paragraphs: string[] } {
  const { person, event, place, details, quotation, figure } = story;
  const some = details.filter(() => random.next() < 0.6);
  const [a = 'home', b = 'road', c = 'crowd', ...rest] = some;
  const facts = [
    `${person} ${event} in ${place} after a ${a} near the ${b}, ${words(random, 6)}.`,
    `The ${c} ${words(random, 9)} ${figure} ${words(random, 5)}.`,
    random.next() < 0.7 ? `“${quotation},” ${person.split(' ')[1]} said ${words(random, 4)}.` : '',
    ...rest.map((detail) => `${words(random, 8)} ${detail} ${words(random, 7)}.`),
  ].filter(Boolean);
  const length = Math.max(30, Math.min(1500, random.logNormal(300, 0.85)));
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < length; i++) {
    const filler = `${words(random, 10 + random.below(22))}.`;
    const paragraph = [facts[i] ?? '', filler].join(' ').trim();
    paragraphs.push(paragraph.charAt(0).toUpperCase() + paragraph.slice(1));
    count += paragraph.split(' ').length;
  }
  const headline = `${person} ${event} ${random.next() < 0.5 ? `in ${place}` : `after ${a}`}`;
  return { headline, paragraphs };
}
