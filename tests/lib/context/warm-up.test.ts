import { expect, it } from 'vitest';
import { warmUp } from '../../../lib/context/warm-up.ts';

/** Warms up with so many turns to be had, and tells how many were asked for. */
async function turnsAsked(turns: number): Promise<number> {
  let asked = 0;
  await warmUp(async () => ++asked <= turns);
  return asked;
}

it('comes to an end by itself', async () => {
  const asked = await turnsAsked(Infinity);
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(20);
});

it('stops where the time is needed for something else', async () => {
  expect(await turnsAsked(0)).toBe(1);
  expect(await turnsAsked(2)).toBe(3);
});
