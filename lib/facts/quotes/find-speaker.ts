import type { Span } from '../../text/span.ts';
import { functionWords } from '../sentence/function-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { Speaker } from './speaker.ts';
import { speechAdverbs, speechVerbs } from './speaker-lexicon.ts';
import { byName, subjectBeside } from './subject-beside.ts';
import { subjectBeforeColon } from './subject-before-colon.ts';

/** Further from the quotation, in tokens, a verb has another task. */
const REACH = 26;
/** A full stop within a sentence ends an abbreviation: "Mr. Lind said". */
const STOP = /^(?:[;!?:"“”„«»]|\.{2,})$/;

/**
 * Who speaks a quotation of a sentence, by the verb of speech beside it: "said Mara Lind", "the singer's
 * lawyer, Jo Park, told", "she wrote: “…”".
 * @param before who spoke last in the article, for pronouns and for speech that goes on; or null.
 * @returns null where nobody is told.
 */
export function findSpeaker(
  reading: SentenceReading,
  quotation: { outer: Span },
  before: Speaker | null,
): Speaker | null {
  const { tokens } = reading;
  const isIn = (token: ReadToken, title: boolean): boolean =>
    reading.quotations.some(
      ({ kind, outer }) =>
        (kind === 'title') === title && outer.start < token.end && outer.end > token.start,
    );
  const inside = (token: ReadToken): boolean => isIn(token, false);
  const plain = tokens.filter((token) => !isIn(token, true) || inside(token));
  const after = plain.filter((token) => token.start >= quotation.outer.end).slice(0, REACH);
  const past = plain.filter((token) => token.end <= quotation.outer.start).slice(-REACH);
  const behind = until(after, inside);
  const ahead = until(past.toReversed(), inside).toReversed();
  return (
    speakerBehind(behind, reading, before) ??
    speakerAhead(ahead, reading, before) ??
    accordingTo(behind, reading) ??
    accordingTo(ahead, reading) ??
    goingOn(reading, quotation, before)
  );
}

/** The tokens up to the next quotation or the end of the clause. */
function until(tokens: readonly ReadToken[], inside: (token: ReadToken) => boolean): ReadToken[] {
  const end = tokens.findIndex(
    (token, at) => inside(token) || (at > 0 && STOP.test(token.text) && token.text !== ':'),
  );
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

/** “…,” said Mara Lind; “…,” the singer, 30, told reporters. */
function speakerBehind(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
): Speaker | null {
  const words = openedByName(/^[,:]$/.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens);
  const verb = words.findIndex(({ lower }) => speechVerbs.has(lower));
  if (verb < 0) return tokens[0]?.text === ':' ? personAt(words[0], reading) : null;
  const ahead = words.slice(0, verb);
  if (ahead.every(({ lower }) => speechAdverbs.has(lower) || /^(?:is|how|so)$/.test(lower)))
    return subjectBeside(words.slice(verb + 1), reading, before, 'first');
  return subjectBeside(ahead, reading, before, 'first');
}

/** A capital behind the end of a quotation opens no sentence: “…,” Lind said. */
function openedByName(tokens: readonly ReadToken[]): readonly ReadToken[] {
  const [first] = tokens;
  if (!first || first.name || !/^\p{Lu}/u.test(first.text) || functionWords.has(first.lower))
    return tokens;
  return [{ ...first, name: true }, ...tokens.slice(1)];
}

/** “…”: Mara Lind on her farewell. */
function personAt(token: ReadToken | undefined, reading: SentenceReading): Speaker | null {
  const person = reading.people.find(({ start }) => start === token?.start);
  return person ? byName(person) : null;
}

/** Mara Lind said: “…”; his lawyer, who was there, called it “…”. */
function speakerAhead(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
): Speaker | null {
  const verb = tokens.findLastIndex(({ lower }) => speechVerbs.has(lower));
  // "Asked about it, she shrugged:" is no speech of hers yet.
  if (verb > 0) return subjectBeside(tokens.slice(0, verb), reading, before, 'last');
  return tokens.at(-1)?.text === ':' ? subjectBeforeColon(tokens, reading, before) : null;
}

function accordingTo(tokens: readonly ReadToken[], reading: SentenceReading): Speaker | null {
  const at = tokens.findIndex(({ lower }) => lower === 'according');
  return at < 0 ? null : subjectBeside(tokens.slice(at + 2), reading, null, 'first');
}

/** A quotation without any word about its speaker goes on with the speech before it. */
function goingOn(
  reading: SentenceReading,
  quotation: { outer: Span },
  before: Speaker | null,
): Speaker | null {
  const rest =
    reading.text.slice(0, quotation.outer.start) + reading.text.slice(quotation.outer.end);
  return before && !/\p{L}/u.test(rest) ? { ...before, by: 'carried' } : null;
}
