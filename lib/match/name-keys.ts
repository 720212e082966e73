import { isCommon } from './background.ts';
import type { Word } from './words.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * Full names in running text, as keys: two to four capitalised words in a row, none of them an
 * every-day word. A cheap guess, made for every article that is indexed; who a name means is not
 * settled here.
 * @param words the words of a text in sentence case, in order
 */
export function nameKeys(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  let run: Word[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.length <= 4)
      keys.add(run.map((word) => word.written.replace(/['’]s$/, '').toLowerCase()).join(' '));
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const named = CAPITAL.test(word.written) && !isCommon(word.term);
    if (!named || (last && word.start !== last.start + last.written.length + 1)) close();
    if (named) run.push(word);
  }
  close();
  return keys;
}
