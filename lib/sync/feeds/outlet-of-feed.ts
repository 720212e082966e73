import type { Outlet } from '../../article/article.ts';
import { hostOf } from '../../article/outlet-name.ts';
import { registrableDomain } from '../../article/registrable-domain.ts';
import type { Feed, FeedItem } from './feed.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Who published an item. The domain is that of its address. The name is what the item gives, or that
 * part of the feed's title ("Latest news | Star Wire") which is spelt like the domain.
 */
export function outletOfItem(item: FeedItem, feed: Feed, address: string): Outlet {
  const host = hostOf(address);
  const domain = host && (registrableDomain(host) ?? host);
  if (item.outlet) return { name: item.outlet.name, domain };
  const own = letters(domain?.split('.')[0] ?? '');
  const parts = (feed.title ?? '').slice(0, 300).split(/ [|»›·–—-]+ |: /);
  const name = parts.map((part) => part.trim()).find((part) => spells(letters(part), own));
  return { name: name ?? null, domain };
}

/** "People" and "People.com" spell people.com, "Us Weekly" does not. */
function spells(name: string, domain: string): boolean {
  return name !== '' && domain !== '' && (name === domain || name === `${domain}com`);
}
