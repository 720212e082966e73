import type { ValueKind } from './fact.ts';
import { functionWords } from './function-words.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Somebody whom a value may be about. */
export interface Subject {
  /** Key of a known person, or the name beside the value in lower case. */
  key: string;
  /** As written. */
  name: string;
}

/**
 * Whom a value may be about, the likeliest first: keys of known people, or the name beside the value in
 * lower case where it is nobody known ("luna" in "Luna, 4,"). Empty where it is not safe to say.
 */
export function findSubject(
  reading: SentenceReading,
  start: number,
  end: number,
  kind: ValueKind,
): Subject[] {
  return kind === 'age' ? whoseAge(reading, start, end) : whoActs(reading, start);
}

const APPOSED =
  /(?:^|[\s("“])((?:\p{Lu}[\p{L}'’.-]*\s){0,3}\p{Lu}[\p{L}'’-]*),?\s(?:who (?:is|was|turned)\s|is\s|was\s|then\s|now\s|aged?\s|just\s|\()*\(?$/u;
const FOLLOWING =
  /^(?:[- ]years?[- ]olds?)?\s(?:[a-z][\w-]*\s){0,3}?((?:\p{Lu}[\p{L}'’.-]*\s){0,2}\p{Lu}[\p{L}'’-]*)/u;
const WORKS = /^(?:year|years|month|months)[- ]old/;

function whoseAge(reading: SentenceReading, start: number, end: number): Subject[] {
  const before = APPOSED.exec(reading.text.slice(Math.max(0, start - 80), start));
  if (before?.[1] && !functionWords.has(before[1].toLowerCase()))
    return [subjectOf(reading, start - before[0].length, start, before[1])];
  const value = reading.text.slice(start, end);
  if (/old/.test(value) || WORKS.test(reading.text.slice(end, end + 12))) {
    const after = FOLLOWING.exec(reading.text.slice(end, end + 80));
    if (after?.[1]) return [subjectOf(reading, end, end + after[0].length, after[1])];
  }
  const described = reading.people.find((person) => person.end <= start && start - person.end <= 3);
  if (described) return [described];
  const pronoun = /\b(?:he|she)\b[^,.]{0,12}$/i.test(reading.text.slice(0, start));
  return pronoun && reading.carried !== null ? [reading.carried] : [];
}

function subjectOf(reading: SentenceReading, start: number, end: number, name: string): Subject {
  const known = reading.people.find((person) => person.start < end && person.end > start);
  return (
    known ?? { key: name.toLowerCase().replace(/['’]s$/, ''), name: name.replace(/['’]s$/, '') }
  );
}

function whoActs(reading: SentenceReading, start: number): Subject[] {
  const near = reading.people.toSorted(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  const distinct = near.filter(
    (person, at) => near.findIndex((other) => other.key === person.key) === at,
  );
  return distinct;
}
