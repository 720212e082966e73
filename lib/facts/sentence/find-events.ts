import { eventTypes } from '../event.ts';
import type { EventMention, EventType, Modality } from '../event.ts';
import {
  announcingWords,
  eventLexicon,
  mainEventWords,
  notEventForms,
  notEvents,
  standInNouns,
} from './event-lexicon.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';

const events = indexPhrases<EventType | null>([
  ...eventTypes.flatMap((type) =>
    eventLexicon[type].split(' ').map((phrase) => [phrase, type] as const),
  ),
  ...notEvents.split(' ').map((phrase) => [phrase, null] as const),
]);
const announcing = indexPhrases(
  announcingWords.split(' ').map((phrase) => [phrase, true] as const),
);
const standIns = indexPhrases(Object.entries(standInNouns));

/** How many words may stand between the telling and what is told. */
const REACH = 14;

interface EventWord {
  base: string;
  lower: string;
  /** Names tell of no event: the Music Awards are not an award. */
  name: boolean;
  /** What is said in quotation marks is not told by the words outside them. */
  quoted: boolean;
  start: number;
  end: number;
}

/**
 * Finds the events that a sentence names. Telling words take up the event that they tell: "shared the
 * news that she had lost her baby" gives the loss, announced, beside the loss itself.
 * @param main events that the article is about; nouns such as "tragedy" stand for one of them.
 * @returns mentions in order; offsets are those of the words.
 */
export function findEvents(
  words: readonly EventWord[],
  main: readonly EventType[],
): EventMention[] {
  const bases = words.map((word) => word.base);
  const found: { mention: EventMention; from: number }[] = [];
  const add = (type: EventType, from: number, to: number): void => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const modality = modalityAt(words, from);
    found.push({ mention: { type, announced: false, told: false, modality, start, end }, from });
  };
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.name) continue;
    const matches = phrasesAt(events, bases, at);
    const [longest] = matches;
    const isPhrase = longest !== undefined && longest.to > at + 1;
    if (!isPhrase && notEventForms.has(words[at]?.lower ?? '')) continue;
    const other = isPhrase ? undefined : mainEventWords[bases[at] ?? ''];
    const isOther = other !== undefined && main.includes(other);
    for (const { meaning, from, to } of matches)
      if (meaning) add(isOther ? other : meaning, from, to);
    // "Called off the wedding" is no wedding: a phrase takes up the words that it is made of.
    if (isPhrase) at = longest.to - 1;
    for (const match of phrasesAt(standIns, bases, at)) {
      const meant = main.find((type) => match.meaning.includes(type));
      if (meant) add(meant, match.from, match.to);
    }
  }
  const told: EventMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const telling = phrasesAt(announcing, bases, at)[0];
    if (!telling) continue;
    const subject = found
      .filter((event) => event.mention.type !== 'statement' && event.from >= telling.to)
      .filter((event) => words[event.from]?.quoted === words[telling.from]?.quoted)
      .find((event) => event.from - telling.to <= REACH);
    if (!subject) continue;
    const between = words.slice(telling.to, subject.from);
    if (!between.some((word) => OWN_CLAUSE.test(word.lower))) subject.mention.told = true;
    told.push({
      type: subject.mention.type,
      announced: true,
      told: false,
      modality: subject.mention.modality,
      start: words[telling.from]?.start ?? 0,
      end: words[telling.to - 1]?.end ?? 0,
    });
  }
  return [...found.map(({ mention }) => mention), ...told].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const OWN_CLAUSE = /^(?:that|had|has|have|was|were|is|are|he|she|they|who|how|when)$/;
const PLANNED = /^(?:will|plan|plans|planned|planning|set|upcoming|expects|hopes|would|scheduled)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|this|that)$/;
const DENIED = /^(?:not|never|denied|denies|deny|no|n't|didn't|hasn't|isn't|wasn't|without)$/;
const ALLEGED =
  /^(?:allegedly|reportedly|rumored|rumoured|rumors|rumours|claimed|alleged|supposedly|apparently)$/;

function modalityAt(words: readonly EventWord[], at: number): Modality {
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.lower);
  if (before.some((word) => DENIED.test(word))) return 'denied';
  if (before.some((word) => ALLEGED.test(word))) return 'alleged';
  // "To marry" is ahead, "to the altar" is not.
  const isAhead = before.some(
    (word, i) =>
      PLANNED.test(word) ||
      (word === 'to' && !DETERMINER.test(words[at - before.length + i + 1]?.lower ?? '')),
  );
  return isAhead ? 'planned' : 'happened';
}
