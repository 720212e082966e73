import type { SyncFailure } from '../corpus/sync-failure.ts';

/** An expected failure, given back in the place of a result. */
export interface Failure {
  failure: SyncFailure;
  /** Milliseconds that the server asks to be left alone. */
  retryAfter?: number;
  /** The status with which a server refused. */
  status?: number;
}

/** Whether a result is a failure. */
export function failed(result: object): result is Failure {
  return 'failure' in result;
}
