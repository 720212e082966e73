/** Nobody is waited for longer. */
const MOST = 86_400;

/**
 * The header `Retry-After` (RFC 9110) in milliseconds from now, at most a day; null where there is
 * none that can be read.
 */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1_000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), MOST) * 1_000;
}
