import { expect } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';
import type { TimeExpression } from '../../../lib/time/time-expression.ts';

/** The one time of a text; more than one, or none, fails the test. */
export function onlyTime(text: string, published: string | null): TimeExpression {
  const [found, ...rest] = findTimes(text, { published });
  expect(rest.map((expression) => expression.text)).toEqual([]);
  if (!found) throw new Error(`no time in: ${text}`);
  return found;
}
