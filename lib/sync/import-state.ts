import * as v from 'valibot';
import type { SyncFailure } from '../corpus/sync-failure.ts';

/** Where the state stands in the browser's memory for the session. */
export const IMPORTING = 'importing';

/** How far the import of an export is; `done` and `total` are bytes of the file. */
export interface ImportProgress {
  phase: 'waiting' | 'writing' | 'sweeping';
  done: number;
  total: number;
  articles: number;
}

/** The import of an export that is under way, or what came of the last one. */
export type ImportState =
  { progress: ImportProgress } | { added: number; refused: number } | { failure: SyncFailure };

/** The part of `browser.storage.session` that is taken. */
export interface ImportMemory {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const State = v.union([
  v.object({
    progress: v.object({
      phase: v.picklist(['waiting', 'writing', 'sweeping']),
      done: v.number(),
      total: v.number(),
      articles: v.number(),
    }),
  }),
  v.object({ added: v.number(), refused: v.number() }),
  v.object({ failure: v.string() }),
]);

/** What is known of the last import; null before one, and where what stands there is malformed. */
export async function readImportState(
  memory: ImportMemory,
): Promise<v.InferOutput<typeof State> | null> {
  const parsed = v.safeParse(State, (await memory.get(IMPORTING))[IMPORTING]);
  return parsed.success ? parsed.output : null;
}

/** Notes how far the import is, or what came of it. */
export function keepImportState(memory: ImportMemory, state: ImportState): Promise<void> {
  return memory.set({ [IMPORTING]: state });
}
