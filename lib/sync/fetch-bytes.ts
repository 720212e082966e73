import type { Failure } from './failure.ts';
import type { HostTurns } from './host-turns.ts';
import { plainBytes } from './plain-bytes.ts';
import { retryAfter } from './retry-after.ts';

export interface FetchOptions {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  signal?: AbortSignal | undefined;
  /** Milliseconds that one file may take. */
  patience?: number | undefined;
  /** Lets requests to one host wait for each other. */
  turns?: HostTurns | undefined;
}

export interface FetchRequest {
  /** Bytes that are read at most, unzipped. */
  most: number;
  /** `no-cache` asks the server whether the copy in the browser's cache still holds. */
  cache: RequestCache;
  headers?: Record<string, string>;
  /** Whether a redirect to another origin may be followed to its body; without this, none may. */
  mayEndAt?: (address: string) => Promise<boolean>;
}

export interface FetchedBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the bytes came from, after redirects. */
  address: string;
  /** 304 where the server says that nothing has changed; there are then no bytes. */
  status: number;
  headers: Headers;
}

const PATIENCE = 120_000;

/**
 * Fetches one file. A redirect to another origin is refused before its body is read; the request to
 * it was made, since a browser shows no redirect beforehand.
 */
export async function fetchBytes(
  address: string,
  request: FetchRequest,
  options: FetchOptions,
): Promise<FetchedBytes | Failure> {
  const { signal, turns, patience = PATIENCE } = options;
  if (signal?.aborted) return { failure: 'cancelled' };
  const run = async (): Promise<FetchedBytes | Failure> => {
    const limit = AbortSignal.timeout(patience);
    try {
      return await fetchWithin(address, request, options, limit);
    } catch (error) {
      if (signal?.aborted) return { failure: 'cancelled' };
      if (limit.aborted) return { failure: 'too_slow' };
      if (error instanceof TypeError || error instanceof DOMException)
        return { failure: 'unreachable' };
      throw error;
    }
  };
  return turns ? turns.take(new URL(address).host, run, signal) : run();
}

async function fetchWithin(
  address: string,
  { most, cache, headers = {}, mayEndAt }: FetchRequest,
  { fetch, signal }: FetchOptions,
  limit: AbortSignal,
): Promise<FetchedBytes | Failure> {
  const response = await fetch(address, {
    cache,
    headers,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  });
  const end = response.url === '' ? address : response.url;
  const rest = { address: end, status: response.status, headers: response.headers };
  const refused = (await redirectRefused(end, address, mayEndAt)) ?? refusalOf(response);
  if (refused || response.status === 304) {
    await response.body?.cancel().catch(() => undefined);
    return refused ?? { bytes: new Uint8Array(), ...rest };
  }
  if (!response.body) return { failure: 'damaged' };
  const read = await plainBytes(response.body, most);
  return 'failure' in read ? read : { ...read, ...rest };
}

async function redirectRefused(
  end: string,
  address: string,
  mayEndAt: FetchRequest['mayEndAt'],
): Promise<Failure | null> {
  if (new URL(end).origin === new URL(address).origin) return null;
  return (await mayEndAt?.(end)) ? null : { failure: 'redirected' };
}

function refusalOf({ status, ok, headers }: Response): Failure | null {
  if (ok || status === 304) return null;
  if (status === 404 || status === 410) return { failure: 'not_found' };
  const wait = retryAfter(headers);
  if (wait !== null) return { failure: 'asked_to_wait', retryAfter: wait };
  return { failure: status === 429 ? 'asked_to_wait' : 'server_error', status };
}
