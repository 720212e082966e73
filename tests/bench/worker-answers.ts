import * as v from 'valibot';

/**
 * Milliseconds of each match, the first from the opening of the database on; with how many articles
 * were related.
 */
export const MatchTimes = v.object({
  matches: v.array(v.number()),
  related: v.array(v.number()),
});
export type MatchTimes = v.InferOutput<typeof MatchTimes>;

/** Bytes of the index's keys and values. */
export const IndexSize = v.object({ bytes: v.number() });
export type IndexSize = v.InferOutput<typeof IndexSize>;
