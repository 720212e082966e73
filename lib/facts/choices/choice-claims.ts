import { choices } from './choice-answers.ts';
import { choiceLexicon } from './choice-lexicon.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { phrasesAt } from '../sentence/phrase-index.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

/** The words of a sentence that answer a question of the lexicon: where, who, what kind, in what state. */
export function choiceClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  const { tokens } = reading;
  const bases = tokens.map((token) => token.base);
  const { phrases } = choices();
  return tokens.flatMap((token, at) =>
    phrasesAt(phrases, bases, at).flatMap(({ to, meaning: { set, option } }) => {
      const lexicon = choiceLexicon[set];
      if (!lexicon || lexicon.capital === (token.name ? 'never' : 'always')) return [];
      // "Filming" is no film: only what happens to a thing is told by such a form.
      if (lexicon.kind !== 'status' && token.lower.endsWith('ing')) return [];
      // Words in quotation marks are compared as a quotation.
      if (token.quoted) return [];
      const last = tokens[to - 1] ?? token;
      const next = tokens[to];
      return claimAt(reading, {
        kind: lexicon.kind,
        start: token.start,
        end: last.end,
        value: { type: 'choice', set, option },
        head: next && !next.name ? next.base : null,
      });
    }),
  );
}
