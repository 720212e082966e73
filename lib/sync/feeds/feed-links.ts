import { Parser } from 'htmlparser2';
import { plainText } from '../../article/plain-text.ts';
import { decodedText } from './decoded-text.ts';

/** A feed that a page leads to. */
export interface FeedLink {
  address: string;
  title: string | null;
}

const MOST = 50;
const DEEPEST = 1_000;
const feedType = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/i;

class Enough extends Error {}

/**
 * The feeds that a page names by `<link rel="alternate">`, in its order, feeds of comments last.
 * @param url of the page, which relative links start from
 */
export function feedLinks(html: string, url: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  let base = url;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, { rel = '', type = '', href = '', title }) {
        if ((depth += 1) > DEEPEST || found.size >= MOST) throw new Enough();
        if (name === 'base' && href !== '') base = URL.parse(decodedText(href), url)?.href ?? base;
        if (name !== 'link' || !/(^|\s)alternate(\s|$)/i.test(rel) || !feedType.test(type)) return;
        const address = URL.parse(decodedText(href).trim(), base);
        if (!address || !/^https?:$/.test(address.protocol)) return;
        address.hash = '';
        found.set(address.href, {
          address: address.href,
          title: plainText(title && decodedText(title), 200),
        });
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { decodeEntities: false },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  const isOfComments = ({ address, title }: FeedLink): boolean =>
    /comment/i.test(`${title ?? ''} ${new URL(address).pathname}`);
  return [...found.values()].toSorted((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)));
}
