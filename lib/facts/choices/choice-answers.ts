import { choiceLexicon } from './choice-lexicon.ts';
import { indexPhrases } from '../sentence/phrase-index.ts';
import type { PhraseIndex } from '../sentence/phrase-index.ts';

/** One of the answers that a question of the lexicon can have. */
export interface ChoiceAnswer {
  set: string;
  option: string;
  /** Vaguer answers of the same question that hold as well. */
  within: readonly string[];
  /** Is it vaguer than all other answers? */
  vague: boolean;
}

interface Choices {
  phrases: PhraseIndex<ChoiceAnswer>;
  answers: ReadonlyMap<string, ChoiceAnswer>;
}

let read: Choices | null = null;

/** The answers of the lexicon, by their phrases and by `set:option`; read when first asked for. */
export function choices(): Choices {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Choices {
  const phrases: [string, ChoiceAnswer][] = [];
  const answers = new Map<string, ChoiceAnswer>();
  for (const [set, { answers: line }] of Object.entries(choiceLexicon)) {
    for (const group of line.split('|')) {
      const vague = group.startsWith('~');
      const [words = '', containers] = group.slice(vague ? 1 : 0).split('<');
      const [option = '', ...more] = words.split(' ');
      const within = containers === undefined ? [] : containers.split(',');
      const answer: ChoiceAnswer = { set, option, within, vague };
      answers.set(`${set}:${option}`, answer);
      for (const phrase of [option, ...more]) phrases.push([phrase, answer]);
    }
  }
  return { phrases: indexPhrases(phrases), answers };
}
