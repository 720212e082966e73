import { editDistance } from '../names/edit-distance.ts';
import { sameTasks } from './speaker-lexicon.ts';
import type { Speaker } from './speaker.ts';

/** Edits by which outlets spell one surname otherwise. */
const SPELLING = 2;
/** In words of so many letters an edit makes another name: Cox and Fox. */
const LETTERS_AN_EDIT = 3;

const SURE: Record<Speaker['by'], number> = { name: 1, carried: 0.6, pronoun: 0.6, task: 0.5 };

/**
 * Are two speakers one? 1 for sure, −1 for sure not, 0 where it cannot be told. Two names that share their
 * last word are one person, unless both give another first name; so are two with the same first name whose
 * last words are spelled nearly alike. Symmetric.
 */
export function speakerMatch(a: Speaker | null, b: Speaker | null): number {
  if (!a || !b) return 0;
  const sure = Math.min(SURE[a.by], SURE[b.by]);
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return -sure;
  if (a.key !== null && b.key !== null) return samePerson(a.key, b.key) ? sure : -sure;
  if (a.by === 'task' && b.by === 'task') return sameTask(a.name, b.name) ? sure : 0;
  return 0;
}

function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) return long.includes(short[0] ?? '');
  const [last = '', other = ''] = [x.at(-1), y.at(-1)];
  if (last !== other) return x[0] === y[0] && isSpelledAlike(last, other);
  return x[0]?.[0] === y[0]?.[0] || short.every((word) => long.includes(word));
}

function isSpelledAlike(x: string, y: string): boolean {
  const edits = editDistance(x, y, SPELLING);
  return edits <= SPELLING && edits * LETTERS_AN_EDIT < Math.min(x.length, y.length);
}

function sameTask(a: string, b: string): boolean {
  const [x = '', y = ''] = [a, b].map(
    (words) =>
      words
        .toLowerCase()
        .split(' ')
        .at(-1)
        ?.replace(/(?<=..[^s])s$/, '') ?? '',
  );
  return x === y || sameTasks.some((task) => task.has(x) && task.has(y));
}
