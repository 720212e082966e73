import type { MarkOutcome } from '../../lib/anchor/mark-outcome.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';

/** How sentences of the open page are shown on it. */
export interface Marks {
  /** The sentence that was last to be marked, and what came of it. */
  last: { evidence: Evidence; outcome: MarkOutcome } | null;
  onShow: (evidence: Evidence) => void;
  onClear: () => void;
}

/** What came of this sentence; null where it isn't the one that was last to be marked. */
export function outcomeOf({ last }: Marks, evidence: Evidence): MarkOutcome | null {
  const { paragraph, start, sentence } = last?.evidence ?? {};
  const isLast =
    paragraph === evidence.paragraph && start === evidence.start && sentence === evidence.sentence;
  return last && isLast ? last.outcome : null;
}
