import type { ClaimNode } from '../claim-node.ts';
import { courses } from './courses.ts';
import { whatIsDenied } from './denied.ts';

/**
 * Do the answers to a question of the lexicon only follow each other, so that each was printed on a later
 * day than the one before? "Postponed" on Monday and "cancelled" on Friday is an update. False where an
 * article has no date, where one still tells an earlier step later, or where copies may.
 * @param answers for each answer the claims that give it.
 */
export function isLaterNews(answers: readonly (readonly ClaimNode[])[]): boolean {
  const told = answers.map((nodes) => {
    const days = nodes.flatMap(({ published, copies }) =>
      published === null || copies.length > 0 ? [] : published.slice(0, 10),
    );
    return { step: stepOf(nodes), days: days.toSorted(), dated: days.length === nodes.length };
  });
  if (told.some(({ step, dated }) => step === null || !dated)) return false;
  const inOrder = told.toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
  return inOrder.every((answer, at) => {
    const before = inOrder[at - 1];
    if (!before) return true;
    return answer.step !== before.step && (before.days.at(-1) ?? '') < (answer.days[0] ?? '');
  });
}

/** How far along an answer stands; what is denied comes before it. Null where its question has no course. */
function stepOf([node]: readonly ClaimNode[]): number | null {
  const value = node?.claim.value;
  if (value?.type !== 'choice') return null;
  const steps = courses[value.set]?.split('|') ?? [];
  const denied = whatIsDenied(value.option);
  const step = steps.indexOf(denied ?? value.option);
  if (step < 0) return null;
  return denied === null ? step : step - 0.5;
}
