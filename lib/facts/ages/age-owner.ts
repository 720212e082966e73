import type { Subject } from '../subject.ts';

/** Whose age it is, and how sure that is, 0 to 1: a name beside it, a pronoun, a role, a mere "the 33-year-old". */
export interface AgeOwner {
  subject: Subject;
  sureness: number;
  /** What it is called beside its name, as the key of one without a name: "their son Ned". */
  role?: string | null;
}
