import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../../bench/generate-corpus.ts';
import { watchStall } from '../../bench/watch-stall.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Tab } from '../driver.ts';
import { makePack } from '../made-pack.ts';
import { useBrowser } from '../use-browser.ts';

/**
 * How long a server answers a drop at a time, in seconds. The long run waits until the extension has no
 * patience left, two minutes:
 *
 *     SECOND_SOURCE_PATIENCE=130 vitest run --config tests/e2e/vitest.config.ts pack-faults
 */
const patience = Number(process.env.SECOND_SOURCE_PATIENCE ?? 0);

const run = useBrowser();
const HOST = 'packs.example';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const requestsTo = (address: string) =>
  run.site.requests.filter((requested) => requested.startsWith(address)).length;

let options: Tab;
const articles = Array.from(generateCorpus(60), ({ article }) => article);
const packs = new Map(
  ['slow', 'slower', 'endless', 'gap'].map((folder) => [folder, makePack(`Pack ${folder}`)]),
);
for (const pack of packs.values()) pack.publishAll(articles);
afterAll(() => packs.forEach((pack) => pack.remove()));

const filesOf = (folder: string) => [...(packs.get(folder)?.files() ?? [])];

/** Sends a body in small drops. */
const inDrops =
  (body: Uint8Array, pause: number): RequestListener =>
  async (_request, response) => {
    response.writeHead(200, { 'content-length': body.length });
    const size = Math.ceil(body.length / 20);
    for (let at = 0; at < body.length && !response.destroyed; at += size) {
      response.write(body.subarray(at, at + size));
      await sleep(pause);
    }
    response.end();
  };

function serve(folder: string, pause: number): void {
  for (const [path, body] of filesOf(folder))
    run.site.put(
      `${HOST}/${folder}/${path}`,
      path.startsWith('shards/') ? inDrops(body, pause) : body,
    );
}

async function add(folder: string): Promise<void> {
  await options.fill(/address/i, `https://${HOST}/${folder}/`);
  await options.click('button', /^Add$/);
}

beforeAll(async () => {
  await chooseAllSites(run.driver);
  options = await run.driver.openOwn('options.html');
  await options.waitForText(/Example articles[\s\S]*2 articles/);
});

describe('a pack that promises ten million articles', () => {
  it('is refused before any of them is fetched', async () => {
    const promised = Array.from({ length: 5 }, (_, at) => ({
      path: `shards/${at}`,
      sha256: hashOf(String(at)),
      bytes: 30_000_000,
      articles: 2_000_000,
      month: null,
    }));
    const manifest = JSON.stringify({ format: 1, title: 'Everything', shards: promised });
    const latest = {
      format: 1,
      sequence: 1,
      manifest: { path: 'm.json', sha256: hashOf(manifest) },
    };
    run.site.put(`${HOST}/huge/m.json`, manifest);
    run.site.put(`${HOST}/huge/latest.json`, JSON.stringify(latest));
    await add('huge');
    await options.waitForText(/larger than it says or than is allowed/);
    expect(requestsTo(`${HOST}/huge/shards`)).toBe(0);
    await run.picture(options, 'options-huge');
  });
});

describe('a pack on a slow server', () => {
  it('comes whole, while the page answers', async () => {
    serve('slow', 20);
    const stall = await watchStall(options);
    await add('slow');
    await options.waitForText(/Pack slow\n[\s\S]*of 60 articles/);
    await options.waitForText(/Pack slow\n[\s\S]*60 added/, 60_000);
    expect(await stall.longest()).toBeLessThan(1_000);
  });

  it('holds up no other pack, and is given up at once where the reader cancels', async () => {
    serve('slower', 30_000);
    await add('slower');
    await options.waitForText(/Pack slower[\s\S]*Fetching · 0 of 60 articles/);
    await options.click('button', /Sync now: Pack slow$/);
    await options.waitForText(/Pack slow\n[\s\S]*nothing new/, 5_000);
    await options.click('button', /Cancel: Pack slower/);
    await options.waitForText(/Pack slower[\s\S]*canceled; what you had is kept/, 5_000);
  });

  it('comes when it is asked again', async () => {
    serve('slower', 0);
    await options.click('button', /Sync now: Pack slower/);
    await options.waitForText(/Pack slower[\s\S]*60 added/);
  });

  it.runIf(patience > 0)(
    'is told as such when all patience is gone',
    { timeout: (patience + 60) * 1_000 },
    async () => {
      serve('endless', patience * 50);
      await add('endless');
      await options.waitForText(/The server took too long to answer/, (patience + 30) * 1_000);
    },
  );
});

describe('a pack of which one shard is missing', () => {
  it('is told as such, and only what is not held is fetched once it is there', async () => {
    serve('gap', 0);
    const shards = filesOf('gap').filter(([path]) => path.startsWith('shards/'));
    const [path = '', body = ''] = shards.at(-1) ?? [];
    run.site.put(`${HOST}/gap/${path}`, null);
    await add('gap');
    await options.waitForText(/Pack gap[\s\S]*Nothing was found at this address/);
    run.site.put(`${HOST}/gap/${path}`, body);
    const before = requestsTo(`${HOST}/gap/shards`);
    await options.click('button', /Sync now: Pack gap/);
    await options.waitForText(/Pack gap[\s\S]*60 added/);
    expect(requestsTo(`${HOST}/gap/shards`) - before).toBeLessThan(shards.length);
  });
});
