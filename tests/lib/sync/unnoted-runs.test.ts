import { expect, it } from 'vitest';
import type { SourceRun } from '../../../lib/corpus/source.ts';
import { keepUnnoted, readUnnoted, type SessionArea } from '../../../lib/sync/unnoted-runs.ts';

const counts = { added: 0, removed: 0, refused: 0 };
const run: SourceRun = { at: 1, outcome: 'failed', counts, reason: 'storage_full' };

function someArea(items: Record<string, unknown> = {}): SessionArea {
  return { get: async () => items, set: async (more) => void Object.assign(items, more) };
}

it('keeps outcomes by source until the source runs again', async () => {
  const area = someArea();
  await keepUnnoted(area, 'a', run);
  await keepUnnoted(area, 'b', { ...run, at: 2 });
  expect(await readUnnoted(area)).toEqual({ a: run, b: { ...run, at: 2 } });
  await keepUnnoted(area, 'a', null);
  expect(await readUnnoted(area)).toEqual({ b: { ...run, at: 2 } });
});

it('passes over what is malformed', async () => {
  expect(await readUnnoted(someArea({ 'unnoted-runs': { a: 'full' } }))).toEqual({});
});
