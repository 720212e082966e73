import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { syncFailures } from '../../../lib/corpus/sync-failure.ts';

const texts = new Map<string, { message: string }>(
  Object.entries(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))),
);

it.each(syncFailures)('%s is told in words', (failure) => {
  expect(texts.get(`sync_failure_${failure}`)?.message).toMatch(/^[A-Z].{20,}\.$/);
});

it('leaves no text over', () => {
  const told = [...texts.keys()].filter((key) => key.startsWith('sync_failure_'));
  expect(told.toSorted()).toEqual(syncFailures.map((each) => `sync_failure_${each}`).toSorted());
});
