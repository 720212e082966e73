/** Nobody is waited for longer. */
const MOST = 86_400;

/**
 * The header `Retry-After` (RFC 9110) in milliseconds from now, at most a day; null where there is
 * none that can be read. A moment is held against the server's own clock, where it tells that: the one
 * on this device may be wrong.
 */
export function retryAfter(headers: Headers, now = Date.now()): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (text === '') return null;
  const told = Date.parse(headers.get('date') ?? '');
  const from = Number.isNaN(told) ? now : told;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - from) / 1_000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), MOST) * 1_000;
}
