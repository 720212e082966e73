import { COUNTRY_SECOND_LEVEL, SECOND_LEVEL } from './country-suffixes.ts';
import { SHARED_HOSTS } from './shared-hosts.ts';

/** A name on the web: labels between dots, the last one of letters or an encoded name. */
const HOST = /^(?:[a-z0-9_-]{1,63}\.){1,20}(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** How many labels of a host nobody can register: one, or two where a country divides its domain. */
function suffixLength(labels: readonly string[]): number {
  const [second = '', country = ''] = labels.slice(-2);
  if (country.length !== 2 || labels.length < 2) return 1;
  const further = COUNTRY_SECOND_LEVEL[country]?.split(' ') ?? [];
  return SECOND_LEVEL.has(second) || further.includes(second) ? 2 : 1;
}

/**
 * The registrable domain of a host ("edition.example.co.uk" → "example.co.uk"); blogs under a hoster's
 * name are outlets of their own. Null for addresses of machines and for what is no name on the web.
 *
 * Tables of our own in place of the public suffix list, whose 6,000 entries (32 kB of the package) are
 * mostly districts under which no outlet publishes.
 */
export function registrableDomain(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!HOST.test(name)) return null;
  const labels = name.split('.');
  const own = suffixLength(labels) + 1;
  if (labels.length < own) return null;
  const domain = labels.slice(-own).join('.');
  const publisher = labels.at(-own - 1);
  const shared = SHARED_HOSTS.has(domain) && publisher !== undefined && publisher !== 'www';
  return shared ? `${publisher}.${domain}` : domain;
}
