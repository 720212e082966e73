import type { Failure } from './failure.ts';
import type { PackFiles } from './pack-files.ts';
import { plainBytes } from './plain-bytes.ts';

export interface FetchOptions {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  signal?: AbortSignal | undefined;
  /** Milliseconds that one file may take. */
  patience?: number | undefined;
}

const PATIENCE = 120_000;

/**
 * A pack on a web server.
 * @param address of its `latest.json`
 */
export function webPack(address: string, options: FetchOptions): PackFiles {
  return {
    read: (path, most) =>
      path === null
        ? fetchBytes(address, most, 'no-cache', options)
        : fetchBytes(new URL(path, address).href, most, 'no-store', options),
  };
}

/**
 * Fetches one file. A redirect to another origin is refused before its body is read; the request to
 * it was made, since a browser shows no redirect beforehand.
 * @param cache `no-cache` asks the server whether the copy in the browser's cache still holds
 */
async function fetchBytes(
  address: string,
  most: number,
  cache: RequestCache,
  { fetch, signal, patience = PATIENCE }: FetchOptions,
): Promise<{ bytes: Uint8Array<ArrayBuffer> } | Failure> {
  const limit = AbortSignal.timeout(patience);
  const both = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    const response = await fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: both,
    });
    const refused = refusalOf(response, address);
    if (refused) {
      await response.body?.cancel().catch(() => undefined);
      return refused;
    }
    if (!response.body) return { failure: 'damaged' };
    return await plainBytes(response.body, most);
  } catch (error) {
    if (signal?.aborted) return { failure: 'cancelled' };
    if (limit.aborted) return { failure: 'too_slow' };
    if (error instanceof TypeError || error instanceof DOMException)
      return { failure: 'unreachable' };
    throw error;
  }
}

function refusalOf(response: Response, address: string): Failure | null {
  if (response.url !== '' && new URL(response.url).origin !== new URL(address).origin)
    return { failure: 'redirected' };
  if (response.status === 404 || response.status === 410) return { failure: 'not_found' };
  return response.ok ? null : { failure: 'server_error' };
}
