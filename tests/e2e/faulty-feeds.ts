import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A feed with one item on its own host. */
export const feedOf = (host: string) => `<rss version="2.0"><channel><title>${host}</title><item>
  <title>Marisol Venn buys a lighthouse</title><link>https://${host}/lighthouse</link>
  <description>The singer Marisol Venn has bought the lighthouse, her agent said.</description>
  </item></channel></rss>`;

/** A feed on a host of its own that meets a fault of the network. */
export interface FaultyFeed {
  name: string;
  answer: string | RequestListener;
  /** What its reader is told. */
  says: RegExp;
}

const MEGABYTE = Buffer.alloc(1_000_000, '<!-- and so on -->');

/** Bytes that endless bodies were asked for, by the name of their feed. */
export const sentBytes = new Map<string, number>();

/** Sends for as long as somebody listens. */
function sendOn(name: string, response: ServerResponse): void {
  const send = (): void => {
    if (response.destroyed) return;
    sentBytes.set(name, (sentBytes.get(name) ?? 0) + MEGABYTE.length);
    response.write(MEGABYTE, send);
  };
  send();
}

const redirectTo =
  (address: string): RequestListener =>
  (_request, response) =>
    response.writeHead(302, { location: address }).end();

const bomb = gzipSync(Buffer.alloc(300_000_000, 32));

/** Feeds at which everything goes wrong that a network, a server or a router can do. */
export const faultyFeeds: FaultyFeed[] = [
  {
    name: 'refused',
    answer: (request) => request.socket.destroy(),
    says: /could not be reached/,
  },
  {
    name: 'cut',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(feedOf('cut.example').slice(0, 200), () => response.destroy());
    },
    says: /could not be reached/,
  },
  {
    name: 'picture',
    answer: (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(5_000, 137)),
    says: /no feed or pack at this address/,
  },
  {
    name: 'captive',
    answer: '<!doctype html><html><body><h1>Hotel network</h1>Please sign in</body></html>',
    says: /A web page came in place of the feed/,
  },
  {
    name: 'router',
    answer: redirectTo('http://router.local/feed.xml'),
    says: /leads on to another site/,
  },
  {
    name: 'bomb',
    answer: (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    says: /larger than it says or than is allowed/,
  },
  {
    name: 'endless',
    answer: (_request, response) => sendOn('endless', response.writeHead(200)),
    says: /larger than it says or than is allowed/,
  },
  {
    name: 'missing',
    answer: (_request, response) => response.writeHead(410).end(),
    says: /Nothing was found at this address/,
  },
  {
    name: 'failing',
    answer: (_request, response) => response.writeHead(500).end(),
    says: /answered with an error/,
  },
  {
    name: 'busy',
    answer: (_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
    says: /asks to be left alone/,
  },
];
