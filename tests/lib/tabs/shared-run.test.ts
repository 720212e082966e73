import { describe, expect, it } from 'vitest';
import { sharedRun } from '../../../lib/tabs/shared-run.ts';

/** Counts the runs of each tab; each ends when it is told to. */
function countedRuns() {
  const begun: string[] = [];
  const ends: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  const run = sharedRun((tab, document) => {
    begun.push(`${tab} ${document ?? 'any'}`);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  return { run, begun, ends };
}

describe('reading the page of a tab', () => {
  it('goes on once for all who ask meanwhile', async () => {
    const { run, begun, ends } = countedRuns();
    const both = Promise.all([run(1), run(1)]);
    ends[0]?.resolve('article');
    expect(await both).toEqual(['article', 'article']);
    expect(begun).toEqual(['1 any']);
  });

  it('begins again once it has ended, well or not', async () => {
    const { run, begun, ends } = countedRuns();
    const first = run(1);
    ends[0]?.reject(new Error('not permitted'));
    await expect(first).rejects.toThrow('not permitted');
    const second = run(1);
    ends[1]?.resolve('article');
    expect(await second).toBe('article');
    expect(begun).toHaveLength(2);
  });

  it('is another matter in another tab, and in another document', () => {
    const { run, begun } = countedRuns();
    void run(1);
    void run(2);
    void run(1, 'next');
    expect(begun).toEqual(['1 any', '2 any', '1 next']);
  });
});
