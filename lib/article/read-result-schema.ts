import * as v from 'valibot';
import { ArticleSchema } from './article-schema.ts';
import { readRefusals, type ReadResult } from './read-result.ts';
import { withRegistrableDomain } from './registrable-domain.ts';

/**
 * What a content script sends about its page; it runs inside the page's process, so it is parsed.
 * The outlet's host becomes its registrable domain here, where the list of suffixes is at hand.
 */
export const ReadResultSchema: v.GenericSchema<unknown, ReadResult> = v.union([
  v.object({ article: v.pipe(ArticleSchema, v.transform(withRegistrableDomain)) }),
  v.object({ refused: v.picklist(readRefusals) }),
]);
