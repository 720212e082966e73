import type { SentenceReading } from './sentence-reading.ts';
import type { Subject } from '../subject.ts';

/** Whom a value may be about: those whom its sentence names, the nearest first. */
export function findSubjects(reading: SentenceReading, start: number): Subject[] {
  const near = reading.people.toSorted(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  return near.filter((person, at) => near.findIndex((other) => other.key === person.key) === at);
}
