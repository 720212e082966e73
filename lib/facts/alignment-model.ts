import * as v from 'valibot';
import type { Tree } from './forest.ts';
import weights from './alignment-model.json' with { type: 'json' };

function isTree(value: unknown): boolean {
  if (!Array.isArray(value)) return typeof value === 'number';
  const [feature, threshold, upTo, above] = value;
  const asks = typeof feature === 'number' && typeof threshold === 'number';
  return asks && isTree(upTo) && isTree(above);
}

/** Checked by hand: a schema of 700 trees that names itself takes 8 ms longer to read them. */
const trees = v.custom<Tree[]>((value) => Array.isArray(value) && value.every(isTree));
const judge = v.object({
  forest: v.object({
    base: v.number(),
    trees,
  }),
  /** From which probability on a candidate is shown. */
  threshold: v.number(),
});
const schema = v.object({
  families: v.object({
    date: judge,
    age: judge,
    number: judge,
    choice: judge,
    name: judge,
    quote: judge,
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
