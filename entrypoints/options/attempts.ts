import { signal } from '@preact/signals';
import { orReported } from '../../components/options/or-reported.ts';
import { orDatabaseFailure } from '../../lib/corpus/database-failure.ts';
import { askTwice } from '../../lib/messages/ask-twice.ts';

/** Follows what the reader asked for: gives whether it was done. */
export type Attempt = (doing: Promise<unknown>) => Promise<boolean>;

/** Asks the background for something, once more where no answer comes. */
export type Ask = (asking: () => Promise<null>) => Promise<void>;

/**
 * What the reader asks for is attempted; `failure` is why the last of it was not done, null where it was.
 * @param pause - passes before the background is asked a second time
 */
export function attempts(pause: () => Promise<void>) {
  const failure = signal<string | null>(null);
  const attempt: Attempt = async (doing) => {
    const done = orDatabaseFailure(doing.then(() => null));
    failure.value = (await orReported(done, { failure: 'database' }))?.failure ?? null;
    return failure.value === null;
  };
  // It may be minutes until a sync has ended: what was attempted meanwhile stays told.
  const ask: Ask = async (asking) => {
    const asked = askTwice(asking, pause).then(() => null);
    failure.value = (await orReported(asked, 'no_answer')) ?? failure.value;
  };
  return { failure, attempt, ask };
}
