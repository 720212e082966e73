import { isStageName } from '../people/fixed-names.ts';
import { givenNameGender, isPlace } from '../people/name-lexicon.ts';
import { personKey } from '../people/person-key.ts';
import { isCommon } from './background.ts';
import { termOf, type Word } from './words.ts';

const LONGEST_NAME = 4;

/** Whether a word begins with a capital; most begin with a plain lower-case letter. */
function isCapital(written: string): boolean {
  const unit = written.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(written);
}

function withoutPossessive(written: string): string {
  return written.endsWith("'s") || written.endsWith('’s') ? written.slice(0, -2) : written;
}

/** The person whom a run of capitalised words names: from the first given name on, or a stage name. */
function nameIn(run: readonly string[]): string | null {
  const [only] = run;
  if (run.length === 1) return only && isStageName(personKey(only)) ? only : null;
  const first = run.findIndex((word) => givenNameGender(personKey(word)) !== undefined);
  const name = first === -1 ? [] : run.slice(first, first + LONGEST_NAME);
  return name.length > 1 && !isPlace(personKey(name.join(' '))) ? name.join(' ') : null;
}

/**
 * People named in running text: capitalised words in a row that hold a known given name, and stage
 * names. A cheap guess, made for every article that is indexed (`findPeople` takes five times as long):
 * who a name means is settled elsewhere, for the few articles that are shown.
 * @param words the words of a text in sentence case, in order
 * @returns each name as written, by its key ("luna marin")
 */
export function nameKeys(words: readonly Word[]): Map<string, string> {
  const names = new Map<string, string>();
  let run: string[] = [];
  let end = 0;
  const close = (): void => {
    const name = nameIn(run);
    if (name) names.set(personKey(name), name);
    run = [];
  };
  for (const word of words) {
    const named = isCapital(word.written) && !isCommon(termOf(word.written));
    if (!named || word.opens || word.start !== end + 1) close();
    if (named) run.push(withoutPossessive(word.written));
    end = word.end;
  }
  close();
  return names;
}
