import type { NamePairKind } from './name-features.ts';
import type { NameForm } from './name-forms.ts';

/** Two forms of names that may be set against each other, and how they were found. */
export interface Proposed {
  kind: NamePairKind;
  a: NameForm;
  b: NameForm;
  rivals: number;
  role: string | null;
}

/** A pair that asks about no role. */
export function pairOf(kind: NamePairKind, a: NameForm, b: NameForm, rivals = 0): Proposed {
  return { kind, a, b, rivals, role: null };
}
