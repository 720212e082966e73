/**
 * The addresses that a typed one may stand for: who types the name of a site means it with and
 * without `www`, and the one often leads to the other.
 */
export function siteNames(address: string): string[] {
  const url = new URL(address);
  if (url.pathname !== '/' || url.search !== '') return [address];
  const other = new URL(url);
  const { hostname } = url;
  if (hostname.startsWith('www.')) other.hostname = hostname.slice('www.'.length);
  else if (/^[^.]+\.[^.\d][^.]*$/.test(hostname)) other.hostname = `www.${hostname}`;
  return other.href === url.href ? [address] : [address, other.href];
}
