import type { Failure } from './failure.ts';

/**
 * The address of a pack as the reader typed it: with `https://` where no scheme was given and
 * `latest.json` where only a folder was. Addresses with a user name or another scheme are refused.
 */
export function sourceAddress(typed: string): { address: string } | Failure {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || text.length > 2_000)
    return { failure: 'bad_address' };
  if (url.username !== '' || url.password !== '') return { failure: 'bad_address' };
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'latest.json';
  return { address: url.href };
}
