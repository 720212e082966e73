import { roleGender } from '../../people/person-cues.ts';
import type { Gender } from '../../people/person.ts';
import { isCalendarName } from '../../time/calendar-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { PersonInSentence, SentenceReading } from '../sentence/sentence-reading.ts';
import type { Speaker } from './speaker.ts';
import { speakerByTask } from './speaker-by-task.ts';
import { besideSpeech, documents } from './speaker-lexicon.ts';

const PLATFORMS = new Set(
  'instagram twitter facebook tiktok youtube snapchat x threads'.split(' '),
);

/**
 * The subject among the tokens on one side of a verb of speech, its name before all.
 * @param before who spoke last in the article
 * @param which the first of several names, or the last
 */
export function subjectBeside(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
  which: 'first' | 'last',
): Speaker | null {
  const named: Speaker[] = [];
  let open: ReadToken | null = null;
  let aside = false;
  for (const [at, token] of tokens.entries()) {
    if (/^(?:who|whom|whose|which|where)$/.test(token.lower)) aside = true;
    else if (aside && token.text === ',') aside = false;
    const isBeside =
      besideSpeech.has(token.lower) && token.lower !== 'and' && !isAuthors(tokens, at);
    if (isBeside && which === 'first' && at > 0) break;
    if (isBeside) open = token;
    if (token.text === ',') open = null;
    if (open && token.name && !reading.people.some(({ start }) => start === token.start))
      open = null;
    if (aside || open) continue;
    const speaker = nameAt(tokens, at, reading, which);
    const last = named.at(-1);
    if (speaker && last && joins(tokens.slice(0, at)))
      named[named.length - 1] = both(last, speaker);
    else if (speaker && (which === 'last' || !last)) named.push(speaker);
  }
  const found = which === 'first' ? named[0] : named.at(-1);
  return (
    found ?? pronounIn(tokens, reading, before, which) ?? speakerByTask(tokens, reading.text, which)
  );
}

/** "A statement from Mara Lind". */
function isAuthors(tokens: readonly ReadToken[], at: number): boolean {
  return (
    /^(?:from|by)$/.test(tokens[at]?.lower ?? '') && documents.has(tokens[at - 1]?.lower ?? '')
  );
}

/** The name that begins at a token; null where none does, or one in the possessive. */
export function nameAt(
  tokens: readonly ReadToken[],
  at: number,
  reading: SentenceReading,
  which: 'first' | 'last',
): Speaker | null {
  const token = tokens[at];
  if (!token || /['’]s?$/.test(token.text)) return null;
  const person = reading.people.find(({ start }) => start === token.start);
  if (person) {
    const next = tokens.findLast(({ end }) => end <= person.end + 2 && end >= person.end);
    if (next && /['’]s?$/.test(next.text) && next.end > person.end) return null;
    return byName(person);
  }
  if (!token.name || isDayOrPlatform(token) || roleGender(token.lower) !== undefined) return null;
  if (reading.people.some(({ start, end }) => start < token.end && end > token.start)) return null;
  const row = [token];
  for (const next of tokens.slice(at + 1, at + 4)) {
    if (!next.name || next.start > (row.at(-1)?.end ?? 0) + 1) break;
    if (reading.people.some(({ start }) => start === next.start)) return null;
    row.push(next);
  }
  if (/['’]s?$/.test(row.at(-1)?.text ?? '')) return null;
  const name = row.map(({ text }) => text).join(' ');
  const role = roleGender(tokens[at - 1]?.lower ?? '');
  const close = role !== undefined || (which === 'first' && at === 0);
  if (row.length === 1 && !close) return null;
  return { key: name.toLowerCase(), name, by: 'name', gender: role ?? null };
}

/** "Fridays", "Instagram": a name, but nobody's. */
function isDayOrPlatform({ lower }: ReadToken): boolean {
  return isCalendarName(lower.replace(/days$/, 'day')) || PLATFORMS.has(lower);
}

/** "Lind, 31, and Brand" speak together. */
function joins(tokens: readonly ReadToken[]): boolean {
  return tokens.at(-1)?.lower === 'and' || tokens.at(-1)?.text === '&';
}

function both(a: Speaker, b: Speaker): Speaker {
  return { key: null, name: `${a.name} & ${b.name}`, by: 'name', gender: null };
}

/** Somebody whose name stands in a sentence. */
export function byName({ key, name, gender }: PersonInSentence): Speaker {
  return { key, name, by: 'name', gender };
}

function pronounIn(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
  which: 'first' | 'last',
): Speaker | null {
  const near = which === 'first' ? tokens.slice(0, 3) : tokens.slice(-6);
  const pronoun = near.findLast(({ lower }) => /^(?:s?he|they)$/.test(lower));
  return pronoun ? byPronoun(pronoun, reading, before) : null;
}

/** Whom "he", "she", "his" or "her" means; "they" and "their" are a task of their own. */
export function byPronoun(
  pronoun: ReadToken,
  reading: SentenceReading,
  before: Speaker | null,
): Speaker {
  if (pronoun.lower.startsWith('the')) return { key: null, name: 'they', by: 'task', gender: null };
  const gender = /^(?:he|his)$/.test(pronoun.lower) ? 'm' : 'f';
  const meant = personOf(gender, reading, before);
  return { key: meant?.key ?? null, name: meant?.name ?? pronoun.text, by: 'pronoun', gender };
}

/** Whom a pronoun means: who spoke last or was spoken of last, where the gender fits. */
function personOf(
  gender: Gender,
  reading: SentenceReading,
  before: Speaker | null,
): { key: string; name: string } | null {
  const fits = (known: { gender: Gender } | null): boolean =>
    known !== null && (known.gender === null || known.gender === gender);
  if (before?.key && fits(before)) return { key: before.key, name: before.name };
  if (reading.hero?.gender === gender) return reading.hero;
  if (reading.carried && fits(reading.carried)) return reading.carried;
  const same = reading.cast.filter((person) => person.gender === gender);
  const [only] = same;
  return only && (same.length === 1 || only.key === reading.hero?.key) ? only : null;
}
