import type { ValueKind } from './fact.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';
import { whoseAge } from './whose-age.ts';

/**
 * Whom a value may be about, the likeliest first. Ages say whose they are; other values are about those
 * whom their sentence names, the nearest first. Empty where it is not safe to say.
 */
export function findSubject(
  reading: SentenceReading,
  start: number,
  end: number,
  kind: ValueKind,
): Subject[] {
  if (kind === 'age') return whoseAge(reading, start, end);
  const near = reading.people.toSorted(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  return near.filter((person, at) => near.findIndex((other) => other.key === person.key) === at);
}
