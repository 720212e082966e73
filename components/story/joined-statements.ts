import { isNext } from '../../lib/facts/evidence.ts';
import type { Statement } from '../../lib/facts/fact.ts';

/** The statements of an answer, those of neighboring sentences of one article as one, for reading. */
export function joinedStatements(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const { evidence } = statement;
    const last = joined.at(-1);
    if (!last || !isNext(last.evidence, evidence)) {
      joined.push(statement);
      continue;
    }
    const gap = ' '.repeat(evidence.start - last.evidence.end);
    const sentence = last.evidence.sentence + gap + evidence.sentence;
    const whole = { ...last.evidence, sentence, end: evidence.end };
    joined.splice(-1, 1, { ...last, evidence: whole });
  }
  return joined;
}
