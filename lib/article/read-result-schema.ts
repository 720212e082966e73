import * as v from 'valibot';
import { ArticleSchema } from './article-schema.ts';
import { readRefusals, type ReadResult } from './read-result.ts';

/**
 * What a content script sends about its page; it runs inside the page's process, so it is parsed. Whose
 * the article is, is not settled by this: see `ownArticle`.
 */
export const ReadResultSchema: v.GenericSchema<unknown, ReadResult> = v.union([
  v.object({ article: ArticleSchema }),
  v.object({ refused: v.picklist(readRefusals) }),
]);
