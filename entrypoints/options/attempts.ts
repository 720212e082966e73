import { signal } from '@preact/signals';
import { orReported } from '../../components/options/or-reported.ts';
import { orDatabaseFailure } from '../../lib/corpus/database-failure.ts';

/** Follows what the reader asked for: gives whether it was done. */
export type Attempt = (doing: Promise<unknown>) => Promise<boolean>;

/** What the reader asks for is attempted; `failure` is why the last of it was not done, null where it was. */
export function attempts() {
  const failure = signal<string | null>(null);
  const attempt: Attempt = async (doing) => {
    const done = orDatabaseFailure(doing.then(() => null));
    failure.value = (await orReported(done, { failure: 'database' }))?.failure ?? null;
    return failure.value === null;
  };
  return { failure, attempt };
}
