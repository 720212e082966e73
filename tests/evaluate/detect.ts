import { judgeCelebrity } from '../../lib/celebrity/judge-celebrity.ts';

import { readDetectRows } from './detect-rows.ts';

/** Lines of the suite `detect` for PATH: a verdict for each `{id, title, text}`; with --explain, why. */
export function* evaluate(path: string, flags: string[]): Generator<object> {
  for (const { article } of readDetectRows(path)) {
    const { celebrity, people, reasons } = judgeCelebrity(article);
    yield { id: article.id, celebrity, people, ...(flags.includes('--explain') && { reasons }) };
  }
}
