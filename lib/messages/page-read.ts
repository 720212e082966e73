import * as v from 'valibot';
import { ArticleSchema } from '../article/article-schema.ts';
import { readRefusals, type ReadResult } from '../article/read-result.ts';

/** What a page gave when it was read. */
export interface PageRead {
  /** The address at the time of reading. */
  url: string;
  result: ReadResult;
}

/** Parses what comes from a page; the page may be hostile. */
export const PageReadSchema: v.GenericSchema<unknown, PageRead> = v.object({
  url: v.pipe(v.string(), v.url(), v.maxLength(8192)),
  result: v.union([
    v.object({ article: ArticleSchema }),
    v.object({ refused: v.picklist(readRefusals) }),
  ]),
});
