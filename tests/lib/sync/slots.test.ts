import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { slots } from '../../../lib/sync/slots.ts';

it('runs everything once, never more at a time than allowed, whatever fails or is given up', async () => {
  const task = fc.record({ length: fc.nat(4), fails: fc.boolean(), givenUp: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(task), async (most, tasks) => {
      const take = slots(most);
      let running = 0;
      let ran = 0;
      const ends = tasks.map(({ length, fails, givenUp }) => {
        const stop = new AbortController();
        const end = take(
          async () => {
            expect((running += 1)).toBeLessThanOrEqual(most);
            await sleep(length);
            running -= 1;
            ran += 1;
            if (fails) throw new Error('failed');
          },
          async () => undefined,
          stop.signal,
        );
        if (givenUp) stop.abort(new Error('given up'));
        return end.catch(String);
      });
      const givenUp = (await Promise.all(ends)).filter((end) => end === 'Error: given up').length;
      expect(ran + givenUp).toBe(tasks.length);
      expect(running).toBe(0);
    }),
    { numRuns: 100 },
  );
});

it('tells only what has to wait that it waits', async () => {
  const take = slots(2);
  const told: string[] = [];
  const wait = (name: string) => async (): Promise<void> => void told.push(name);
  await Promise.all(['a', 'b', 'c'].map((name) => take(() => sleep(1), wait(name))));
  expect(told).toEqual(['c']);
});
