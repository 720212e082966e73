import { roleGender } from '../../people/person-cues.ts';
import type { Token } from '../../text/tokens.ts';
import type { Speaker } from './speaker.ts';
import { bareSpeakers, besideSpeech, documents, speechAdverbs } from './speaker-lexicon.ts';

/** What a task begins with: "the", "her", "Lind's". */
const OPENS =
  /^(?:the|a|an|his|her|their|my|our|another|one)$|(?<!^(?:s?he|it|that|there|here|who|what|let))'s$|s'$/;
/** In tokens. */
const LONGEST = 6;

/**
 * "His lawyer", "the couple", "the 42-year-old", "a friend of Lind", "police": a speaker by the words of the
 * task, its noun last. Null where there is none, and where a document speaks.
 * @param tokens those on one side of a verb of speech
 * @param which which of them is nearer to the verb
 */
export function speakerByTask(
  tokens: readonly Token[],
  text: string,
  which: 'first' | 'last',
): Speaker | null {
  const opens = ({ lower }: Token): boolean => OPENS.test(lower) || bareSpeakers.has(lower);
  const from = which === 'first' ? tokens.findIndex(opens) : tokens.findLastIndex(opens);
  const first = tokens[from];
  if (!first || (which === 'first' && from > 1)) return null;
  const words = bareSpeakers.has(first.lower)
    ? [first]
    : upToNoun(tokens.slice(from, from + LONGEST));
  const noun = words.at(-1);
  if (!noun || OPENS.test(noun.lower) || documents.has(noun.lower)) return null;
  const name = text.slice(first.start, noun.end);
  return { key: null, name, by: 'task', gender: roleGender(noun.lower) ?? null };
}

function upToNoun(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ text, lower }, at) =>
      at > 0 &&
      (/^[^\p{L}\p{N}-]+$/u.test(text) || besideSpeech.has(lower) || speechAdverbs.has(lower)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}
