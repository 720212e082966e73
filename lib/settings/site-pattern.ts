/**
 * The match pattern of the site that an address lies on, for asking the browser's permission; a
 * pattern has no port. Null where the address is none of the web.
 */
export function sitePattern(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}
