/**
 * The match pattern of the site that an address lies on, for asking the browser's permission; a
 * pattern has no port. Null where the address is none of the web, and where its host holds a star: the
 * pattern would ask for many sites.
 */
export function sitePattern(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname.includes('*')) return null;
  return `${url.protocol}//${url.hostname}/*`;
}
