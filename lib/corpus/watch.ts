import { liveQuery } from 'dexie';

/**
 * Runs a query now and whenever what it read has changed, also from another page or the worker.
 * @param query reads only
 * @returns stops it
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
