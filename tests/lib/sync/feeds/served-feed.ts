import type { WebOptions } from '../../../../lib/sync/feeds/fetch-feed.ts';

/** What a web server answers: a body, or the parts of a response. */
export type Answer =
  string | { status?: number; headers?: Record<string, string>; body?: BodyInit; end?: string };

/** A web that answers from a table of addresses, and remembers what was asked. */
export interface ServedWeb {
  files: Map<string, Answer>;
  asked: { address: string; headers: Headers }[];
  fetch: WebOptions['fetch'];
}

export function servedWeb(files: Record<string, Answer> = {}): ServedWeb {
  const web: ServedWeb = {
    files: new Map(Object.entries(files)),
    asked: [],
    fetch: async (address, init) => {
      init.signal?.throwIfAborted();
      web.asked.push({ address, headers: new Headers(init.headers) });
      const answer = web.files.get(address) ?? { status: 404 };
      const given = typeof answer === 'string' ? { body: answer } : answer;
      const { status = 200, headers = {}, body = null, end = address } = given;
      const response = new Response(status === 304 ? null : body, { status, headers });
      Object.defineProperty(response, 'url', { value: end });
      return response;
    },
  };
  return web;
}

/** An RSS feed of articles at star.example, by their names. */
export function rssOf(...names: string[]): string {
  const items = names.map(
    (name) =>
      `<item><title>Mara Venn and the ${name}</title><link>https://star.example/${name}</link>
       <description>&lt;p&gt;Mara Venn has news of the ${name}.&lt;/p&gt;</description>
       <pubDate>Sun, 05 May 2024 09:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Star</title>${items.join('')}</channel></rss>`;
}
