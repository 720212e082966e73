/** What one stage of `npm test` came to. */
export interface StageResult {
  passed: number;
  failed: number;
  /** One line for the summary: sizes, counts. */
  note: string;
  /** Shown where something failed. */
  output: string;
}

export interface Stage {
  /** `npm test -- NAME` runs the stages whose name begins so. */
  name: string;
  run: () => Promise<StageResult>;
}

/** A stage that is one check. */
export function oneCheck(ok: boolean, output: string, note = ''): StageResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note, output };
}
