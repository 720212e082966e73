import { numberWords } from '../../text/number-words.ts';
import { choices } from './choice-answers.ts';
import type { ChoiceAnswer } from './choice-answers.ts';
import { choiceLexicon } from './choice-lexicon.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { denied } from './denied.ts';
import { isHypothetical } from './hypothetical.ts';
import { negationBefore } from './negation.ts';
import { notAnswers } from './not-answers.ts';
import { isOtherTime } from './other-time.ts';
import { phrasesAt } from '../sentence/phrase-index.ts';
import { speechVerbs } from '../quotes/speaker-lexicon.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

/** Words of what a court is asked for, or may impose. From general knowledge. */
const ASKING = new Set(
  'asked asking recommended recommending sought seeking wanted requested demanded faces faced facing avoid avoided maximum'.split(
    ' ',
  ),
);

/**
 * The words of a sentence that answer a question of the lexicon: where, who, what kind, in what state. What
 * the sentence denies is an answer too: "has not been charged".
 */
export function choiceClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  const { tokens } = reading;
  const bases = tokens.map((token) => token.base);
  const { phrases } = choices();
  /** Where the last answer to each question ends: "hurt" within "not hurt" is none of its own. */
  const told = new Map<string, number>();
  return tokens.flatMap((token, at) =>
    phrasesAt(phrases, bases, at).flatMap(({ to, meaning }) => {
      if ((told.get(meaning.set) ?? 0) > at) return [];
      const lexicon = choiceLexicon[meaning.set];
      if (!lexicon || lexicon.capital === (token.name ? 'never' : 'always')) return [];
      // "Filming" is no film: only what happens to a thing is told by such a form.
      if (lexicon.kind !== 'status' && token.lower.endsWith('ing')) return [];
      // "Shown" is no show, "pictured" no picture.
      if (lexicon.nouns === true && /(?:ed|wn)$/.test(token.lower)) return [];
      if (to === at + 1 && notAnswers[meaning.set]?.has(token.lower) === true) return [];
      // "Ten feet" are no part of anybody.
      if (meaning.set === 'body' && isCounted(tokens[at - 1])) return [];
      // Words in quotation marks are compared as a quotation.
      if (token.quoted) return [];
      if (reading.events.some(({ type }) => lexicon.changedBy?.includes(type))) return [];
      if (isHypothetical(tokens, at)) return [];
      // Who only tells of it did not do it: "a nurse told us".
      if (lexicon.doer === true && speaks(tokens, at, to)) return [];
      if (lexicon.imposed === true && tokens.some(({ lower }) => ASKING.has(lower))) return [];
      if (lexicon.state === true && isOtherTime(tokens, at)) return [];
      told.set(meaning.set, to);
      const negation = negationBefore(tokens, at);
      const last = tokens[to - 1] ?? token;
      const next = tokens[to];
      return claimAt(reading, {
        kind: lexicon.kind,
        start: (negation === null ? token : (tokens[negation] ?? token)).start,
        end: last.end,
        value: {
          type: 'choice',
          set: meaning.set,
          option: negation === null ? meaning.option : oppositeOf(meaning, bases.slice(at, to)),
        },
        head: next && !next.name ? next.base : null,
      });
    }),
  );
}

function isCounted(before: Pick<ReadToken, 'lower'> | undefined): boolean {
  if (!before) return false;
  return /\d$/.test(before.lower) || numberWords.has(before.lower);
}

function speaks(tokens: readonly Pick<ReadToken, 'lower'>[], from: number, to: number): boolean {
  const around = [tokens[from - 2], tokens[from - 1], tokens[to]];
  return around.some((token) => token !== undefined && speechVerbs.has(token.lower));
}

/** The answer of the lexicon that denies another, "unhurt" for "not hurt"; else the other one denied. */
function oppositeOf({ set, option }: ChoiceAnswer, words: readonly string[]): string {
  const opposite = phrasesAt(choices().phrases, ['not', ...words], 0).find(
    ({ meaning, to }) => meaning.set === set && to === words.length + 1,
  );
  return opposite?.meaning.option ?? denied(option);
}
