import { expect, it } from 'vitest';
import { hostTurns } from '../../../lib/sync/host-turns.ts';

/** Runs requests that note when they begin and end. */
function recorded() {
  const log: string[] = [];
  const clock = { now: 0 };
  const wait = async (milliseconds: number): Promise<void> => {
    log.push(`wait ${milliseconds}`);
  };
  const turns = hostTurns(wait, 2_000, () => clock.now);
  const ask = (host: string, name: string) =>
    turns.take(host, async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      log.push(`${name} ends`);
      return name;
    });
  return { log, ask, turns, clock };
}

it('lets one request to a host run at a time, with a pause between', async () => {
  const { log, ask } = recorded();
  expect(await Promise.all([ask('a', 'one'), ask('a', 'two')])).toEqual(['one', 'two']);
  expect(log).toEqual(['one begins', 'one ends', 'wait 2000', 'two begins', 'two ends']);
});

it('waits no longer than is left of the pause, whatever the clock says', async () => {
  const { log, ask, clock } = recorded();
  for (const time of [0, 500, 9_000, 100]) {
    clock.now = time;
    await ask('a', 'it');
  }
  expect(log.filter((line) => line.startsWith('wait'))).toEqual(['wait 1500', 'wait 2000']);
});

it('lets requests to two hosts run side by side', async () => {
  const { log, ask } = recorded();
  await Promise.all([ask('a', 'one'), ask('b', 'two')]);
  expect(log.slice(0, 2)).toEqual(['one begins', 'two begins']);
});

it('goes on after a request that failed', async () => {
  const { ask, turns } = recorded();
  const broken = turns.take('a', () => Promise.reject(new Error('no')));
  await expect(broken).rejects.toThrow('no');
  expect(await ask('a', 'two')).toBe('two');
});
