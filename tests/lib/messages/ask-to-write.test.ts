import { expect, it } from 'vitest';
import { askToWrite } from '../../../lib/messages/ask-to-write.ts';

const stopped = (): Promise<never> => Promise.reject(new Error('The background was stopped'));

/** What comes of it where the background answers like this, one turn after the other. */
function outcomeOf(...turns: (() => Promise<string | undefined>)[]) {
  return askToWrite(
    () => turns.shift()?.() ?? stopped(),
    async () => undefined,
  );
}

it('has it written by the background that is started again', async () => {
  expect(await outcomeOf(stopped, async () => 'done')).toBe('done');
});

it('does not know what came of it where no background answers', async () => {
  expect(await outcomeOf(stopped, stopped)).toBe('unknown');
  expect(
    await outcomeOf(
      async () => undefined,
      async () => undefined,
    ),
  ).toBe('unknown');
});
