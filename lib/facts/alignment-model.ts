import * as v from 'valibot';
import weights from './alignment-model.json' with { type: 'json' };

const node = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const judge = v.object({
  forest: v.object({
    features: v.array(v.string()),
    base: v.number(),
    trees: v.array(v.array(node)),
  }),
  /** From which probability on a candidate is shown. */
  threshold: v.number(),
});
/** A family that was not trained shows nothing. */
const family = v.optional(judge, { forest: { features: [], base: 0, trees: [] }, threshold: 1 });
const schema = v.object({
  families: v.object({
    date: family,
    age: family,
    number: family,
    choice: family,
    name: family,
    quote: family,
  }),
});

/** The trained scorer: a forest for each family of candidates. */
export type AlignmentModel = v.InferOutput<typeof schema>;

let model: AlignmentModel | null = null;

/**
 * Made by `node tests/evaluate/train-alignment.ts`; the file tells from which data and how well it did.
 * Read when it is first asked for, since most starts of the background compare nothing.
 */
export const alignmentModel = (): AlignmentModel => (model ??= v.parse(schema, weights));
