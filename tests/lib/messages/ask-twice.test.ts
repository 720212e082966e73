import { describe, expect, it } from 'vitest';
import { askTwice } from '../../../lib/messages/ask-twice.ts';

/** Asks a background that behaves like this, one turn after the other. */
async function ask(...turns: (() => Promise<string | undefined>)[]) {
  let asked = 0;
  let pauses = 0;
  const answer = askTwice(
    () => turns[asked++]?.() ?? Promise.reject(new Error('asked too often')),
    async () => void pauses++,
  );
  const settled = await answer.catch((error: unknown) => String(error));
  return { settled, asked, pauses };
}

const gone = () => Promise.reject(new Error('The message port closed'));
const silent = () => Promise.resolve(undefined);
const answers = () => Promise.resolve('story');

describe('a question to the background', () => {
  it('is asked once where it is answered', async () => {
    expect(await ask(answers)).toEqual({ settled: 'story', asked: 1, pauses: 0 });
  });

  it.each([
    ['was stopped', gone],
    ['did not listen', silent],
  ])('is asked again after a pause where the background %s', async (_, turn) => {
    expect(await ask(turn, answers)).toEqual({ settled: 'story', asked: 2, pauses: 1 });
  });

  it('fails with the words of the second failure', async () => {
    const { settled } = await ask(silent, gone);
    expect(settled).toBe('Error: The message port closed');
  });

  it('fails where nobody listens', async () => {
    const { settled, asked } = await ask(silent, silent);
    expect({ settled, asked }).toEqual({
      settled: 'Error: The background did not answer',
      asked: 2,
    });
  });
});
