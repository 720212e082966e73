/**
 * Asks the background, and once more where no answer came: the browser may just have stopped it.
 * @param ask - its answer is undefined where nobody listened
 * @param pause - passes before the second time
 * @throws where the second time fails too
 */
export async function askTwice<Answer>(
  ask: () => Promise<Answer | undefined>,
  pause: () => Promise<void>,
): Promise<Answer> {
  const first = await ask().catch(() => undefined);
  if (first !== undefined) return first;
  await pause();
  const second = await ask();
  if (second === undefined) throw new Error('The background did not answer');
  return second;
}
