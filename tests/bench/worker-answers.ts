import * as v from 'valibot';

/** Milliseconds: opening the database, and then each match; with how many articles were related. */
export const MatchTimes = v.object({
  opening: v.number(),
  matches: v.array(v.number()),
  related: v.array(v.number()),
});
export type MatchTimes = v.InferOutput<typeof MatchTimes>;

/** Bytes of the index's keys and values. */
export const IndexSize = v.object({ bytes: v.number() });
export type IndexSize = v.InferOutput<typeof IndexSize>;
