import { expect, it } from 'vitest';
import { sourceStops } from '../../../lib/sync/source-stops.ts';

it('ends what is done for one source, and nothing else', () => {
  const stops = sourceStops();
  const [a, again, b] = [stops.of('a'), stops.of('a'), stops.of('b')];
  stops.cancel('a');
  expect([a.aborted, again.aborted, b.aborted, stops.ofAll().aborted]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(stops.of('a').aborted).toBe(false);
});

it('ends all for null, but nothing that begins later', () => {
  const stops = sourceStops();
  const before = stops.ofAll();
  const a = stops.of('a');
  stops.cancel(null);
  expect([before.aborted, a.aborted, stops.of('a').aborted]).toEqual([true, true, false]);
  // Of a run of all that was begun before, another source has its turn only now.
  expect(stops.of('b', before).aborted).toBe(true);
});
