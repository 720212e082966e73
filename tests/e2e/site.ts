import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ports } from './driver.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

const PAGES = new URL('../pages/site/', import.meta.url);
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.gz': 'application/octet-stream',
  '.pdf': 'application/pdf',
};

/** The host that hangs up on whoever asks. */
const BROKEN = 'www.broken.example/';

/** Every host of the tests' world, on two loopback ports. */
export interface Site {
  ports: Ports;
  /** Host and path of each request so far, in order. */
  requests: string[];
  /** Milliseconds that pass before each answer. */
  pause: number;
  /**
   * Puts a file at a host and path, or what answers there, before those of tests/pages/site. Null
   * takes it away.
   */
  put(address: string, body: Uint8Array | string | RequestListener | null): void;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on');
  return address.port;
}

async function pageFile(address: string): Promise<Uint8Array | null> {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const file = new URL(extname(path) === '' ? `${path}.html` : path, PAGES);
  if (!file.href.startsWith(PAGES.href)) return null;
  return readFile(file).catch(() => null);
}

/** Serves tests/pages/site/HOST/PATH over http and https. */
export async function startSite(): Promise<Site> {
  const requests: string[] = [];
  const put = new Map<string, Uint8Array | string | RequestListener>();
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const address = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${pathname}`;
    requests.push(address);
    const reply = async () => {
      if (address.startsWith(BROKEN)) throw new Error('Hangs up');
      if (site.pause > 0) await sleep(site.pause);
      const body = put.get(address) ?? (await pageFile(address));
      if (typeof body === 'function') return body(request, response);
      const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
      response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
    };
    reply().catch(() => response.destroy());
  };
  const http = createHttp(answer);
  const https = createHttps(selfSignedCertificate(new Date()), answer);
  const ports = { http: await listen(http), https: await listen(https) };
  const site: Site = {
    ports,
    requests,
    pause: 0,
    put(address, body) {
      if (body === null) put.delete(address);
      else put.set(address, body);
    },
    async close() {
      for (const server of [http, https]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return site;
}
