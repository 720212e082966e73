import { roleGender } from '../../people/person-cues.ts';
import type { Gender } from '../../people/person.ts';
import type { Span } from '../../text/span.ts';
import { isCalendarName } from '../../time/calendar-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { PersonInSentence, SentenceReading } from '../sentence/sentence-reading.ts';
import type { Speaker } from './speaker.ts';
import { speakerByTask } from './speaker-by-task.ts';
import { besideSpeech, documents, speechAdverbs, speechVerbs } from './speaker-lexicon.ts';

/** Further from the quotation, in tokens, a verb has another task. */
const REACH = 26;
/** A full stop within a sentence ends an abbreviation: "Mr. Lind said". */
const STOP = /^(?:[;!?:"“”„«»]|\.{2,})$/;
const PLATFORMS = new Set(
  'instagram twitter facebook tiktok youtube snapchat x threads'.split(' '),
);

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
  const inside = (token: ReadToken): boolean =>
    reading.quotations.some(
      ({ kind, outer }) => kind !== 'title' && outer.start < token.end && outer.end > token.start,
    );
  const after = tokens.filter((token) => token.start >= quotation.outer.end).slice(0, REACH);
  const past = tokens.filter((token) => token.end <= quotation.outer.start).slice(-REACH);
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
  const words = /^[,:]$/.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens;
  const verb = words.findIndex(({ lower }) => speechVerbs.has(lower));
  if (verb < 0) return tokens[0]?.text === ':' ? personAt(words[0], reading) : null;
  const ahead = words.slice(0, verb);
  if (ahead.every(({ lower }) => speechAdverbs.has(lower) || /^(?:is|how|so)$/.test(lower)))
    return subjectIn(words.slice(verb + 1), reading, before, 'first');
  return subjectIn(ahead, reading, before, 'first');
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
  if (verb >= 0) return subjectIn(tokens.slice(0, verb), reading, before, 'last');
  return tokens.at(-1)?.text === ':' ? subjectIn(tokens, reading, before, 'last') : null;
}

function accordingTo(tokens: readonly ReadToken[], reading: SentenceReading): Speaker | null {
  const at = tokens.findIndex(({ lower }) => lower === 'according');
  return at < 0 ? null : subjectIn(tokens.slice(at + 2), reading, null, 'first');
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

/** The subject among tokens beside a verb of speech, its name before all. */
function subjectIn(
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
    if (
      which === 'first' &&
      at > 0 &&
      besideSpeech.has(token.lower) &&
      token.lower !== 'and' &&
      !isAuthors(tokens, at)
    )
      break;
    if (besideSpeech.has(token.lower) && token.lower !== 'and' && !isAuthors(tokens, at))
      open = token;
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

function nameAt(
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
  if (!token.name || isDayOrPlatform(token)) return null;
  if (reading.people.some(({ start, end }) => start < token.end && end > token.start)) return null;
  const row = [token];
  for (const next of tokens.slice(at + 1, at + 4)) {
    if (!next.name || next.start > (row.at(-1)?.end ?? 0) + 1) break;
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

function byName({ key, name, gender }: PersonInSentence): Speaker {
  return { key, name, by: 'name', gender };
}

function pronounIn(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
  which: 'first' | 'last',
): Speaker | null {
  const near = which === 'first' ? tokens.slice(0, 2) : tokens.slice(-6);
  const pronoun = near.findLast(({ lower }) => lower === 'he' || lower === 'she');
  if (!pronoun) return null;
  const gender = pronoun.lower === 'he' ? 'm' : 'f';
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
