import type { Failure } from './failure.ts';

/**
 * An address of the web as the reader typed it, with `https://` where no scheme was given. Addresses
 * with a user name, a star in the host or another scheme are refused.
 */
export function webAddress(typed: string): { address: string } | Failure {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || text.length > 2_000)
    return { failure: 'bad_address' };
  if (url.username !== '' || url.password !== '' || url.hostname.includes('*'))
    return { failure: 'bad_address' };
  url.hash = '';
  return { address: url.href };
}
