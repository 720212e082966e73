import * as v from 'valibot';
import type { KeptOfTab, OwnMessages } from './messages.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(8192));

/** A kept article, as the popup names it. */
export const KeptOfTabSchema: v.GenericSchema<unknown, KeptOfTab> = v.object({
  tab: v.number(),
  article: id,
});

/** What the reader said of two articles, as the popup sends it. */
export const StoryWordSchema: v.GenericSchema<unknown, OwnMessages['say-of-story']['send']> =
  v.object({
    tab: v.number(),
    article: id,
    other: id,
    says: v.nullable(v.picklist(['same-story', 'other-story'])),
  });
