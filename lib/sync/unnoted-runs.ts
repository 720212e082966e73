import * as v from 'valibot';
import type { SourceRun } from '../corpus/source.ts';

/** The part of `browser.storage.session` that is taken: it lies in memory. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where the runs stand. */
export const UNNOTED = 'unnoted-runs';

/** Outcomes, by source id, that a full disk has no room for. */
export type UnnotedRuns = Record<string, SourceRun>;

const Runs = v.record(
  v.string(),
  v.object({
    at: v.number(),
    outcome: v.literal('failed'),
    counts: v.object({ added: v.number(), removed: v.number(), refused: v.number() }),
    reason: v.picklist(['storage_full', 'database']),
  }),
);

/** The outcomes that could not be noted with their sources; none where what stands there is malformed. */
export async function readUnnoted(area: SessionArea): Promise<UnnotedRuns> {
  const parsed = v.safeParse(Runs, (await area.get(UNNOTED))[UNNOTED]);
  return parsed.success ? parsed.output : {};
}

/** Keeps the outcome of a run in memory, or forgets that of an earlier one. */
export async function keepUnnoted(
  area: SessionArea,
  source: string,
  run: SourceRun | null,
): Promise<void> {
  const { [source]: before, ...others } = await readUnnoted(area);
  if (!before && !run) return;
  await area.set({ [UNNOTED]: run ? { ...others, [source]: run } : others });
}
