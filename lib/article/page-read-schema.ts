import * as v from 'valibot';
import { ArticleSchema } from './article-schema.ts';
import type { ReadResult } from './read-result.ts';

/** What a content script sends about its page. It runs inside the page's process, so it is parsed. */
export const pageReadSchema: v.GenericSchema<unknown, ReadResult> = v.union([
  v.object({ article: ArticleSchema }),
  v.object({
    refused: v.picklist([
      'home-page',
      'section-page',
      'not-an-article',
      'too-little-text',
      'unsupported-language',
      'too-large',
    ]),
  }),
]);
