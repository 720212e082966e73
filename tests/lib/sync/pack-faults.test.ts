import { generateKeyPairSync } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { articlesById } from '../../../lib/corpus/articles-by-id.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { acceptKey } from '../../../lib/sync/accept-key.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { syncAll } from '../../../lib/sync/sync-all.ts';
import { syncSource, type SyncOptions } from '../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { someArticle } from '../corpus/some-article.ts';
import { address, servedPack, type ServedPack } from './served-pack.ts';
import { sizeOf } from '../match/index-answers.ts';

const id = `pack:${address}`;
const old = someArticle({ url: 'https://star.example/old' });
const fresh = someArticle({
  url: 'https://star.example/fresh',
  published: { iso: '2024-06-01', origin: 'pack' },
});

let db: CorpusDatabase;
let pack: ServedPack;
const sync = (options: Partial<SyncOptions> = {}) =>
  syncSource(db, id, { fetch: pack.fetch, now: () => 1_000, ...options });

/** A corpus that holds the first publication, while the server has the second. */
beforeEach(async () => {
  db = freshCorpus();
  pack = servedPack();
  await addSource(db, { kind: 'pack', address, title: 'packs.example' }, 500);
  pack.publish([old]);
  await sync();
  pack.publish([old, fresh]);
});

const isShard = (path: string) => path.startsWith('shards/');
const json = (value: unknown) => new Response(JSON.stringify(value));
/** The old corpus is there whole, and the next sync over a mended server finishes. */
async function expectNothingLost(): Promise<void> {
  expect(await sizeOf(corpusIndex(db))).toBe(1);
  pack.answer = () => null;
  expect((await sync()).outcome).toBe('updated');
  expect(await sizeOf(corpusIndex(db))).toBe(2);
}

/** A body that never ends. */
function endless(): Response {
  const chunk = new Uint8Array(65_536).fill(32);
  return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
}

/** A response that came from another address than the one asked for. */
function from(url: string): Response {
  const response = new Response('{}');
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('keeps what it has and says why when', () => {
  it.each<[string, string, ServedPack['answer']]>([
    ['the connection is refused', 'unreachable', () => Promise.reject(new TypeError('refused'))],
    ['nothing is there', 'not_found', () => new Response('', { status: 404 })],
    ['the server fails', 'server_error', () => new Response('', { status: 503 })],
    [
      'one shard fails',
      'server_error',
      (path) => (isShard(path) ? new Response('', { status: 500 }) : null),
    ],
    ['a captive portal answers', 'not_a_pack', () => new Response('<html>Sign in</html>')],
    ['another file is there', 'not_a_pack', () => json({ hello: 'world' })],
    ['the format is newer', 'newer_format', () => json({ format: 2 })],
    ['it is led to another origin', 'redirected', () => from('https://evil.example/latest.json')],
    ['it is led into the local network', 'redirected', () => from('http://192.168.0.1/')],
    ['the body never ends', 'not_a_pack', endless],
    ['a shard never ends', 'damaged', (path) => (isShard(path) ? endless() : null)],
    [
      'a shard is a gzip bomb',
      'damaged',
      (path) => (isShard(path) ? new Response(gzipSync(Buffer.alloc(50_000_000))) : null),
    ],
    [
      'a shard is another one',
      'damaged',
      (path) => (isShard(path) ? new Response('{"paragraphs": ["a"]}\n') : null),
    ],
    [
      'the manifest is another one',
      'damaged',
      (path) => (path.startsWith('manifest') ? json({ format: 1, title: 'x', shards: [] }) : null),
    ],
    [
      'the sequence goes back',
      'older_than_held',
      (path) => (path === 'latest.json' ? json({ ...pack.latest(), sequence: 0.5 + 0.5 }) : null),
    ],
    [
      'the manifest lies elsewhere',
      'not_a_pack',
      (path) =>
        path === 'latest.json'
          ? json({ ...pack.latest(), manifest: { path: '../up.json', sha256: 'a'.repeat(64) } })
          : null,
    ],
  ])('%s', async (_, reason, answer) => {
    pack.answer = answer;
    expect(await sync()).toMatchObject({ outcome: 'failed', reason });
    expect((await db.sources.get(id))?.lastRun?.reason).toBe(reason);
    await expectNothingLost();
  });

  it('the server is too slow', async () => {
    pack.answer = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('slow', 'TimeoutError')));
      });
    expect((await sync({ patience: 20 })).reason).toBe('too_slow');
    await expectNothingLost();
  });

  it('ten million articles are promised', async () => {
    const shards = [{ path: 'a', sha256: 'a'.repeat(64), bytes: 1, articles: 1e7, month: null }];
    const manifest = Buffer.from(JSON.stringify({ format: 1, title: 'x', shards }));
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', manifest)).toString('hex');
    pack.answer = (path) =>
      path === 'latest.json'
        ? json({ ...pack.latest(), manifest: { path: 'm', sha256 } })
        : new Response(manifest);
    expect((await sync()).reason).toBe('too_large');
    await expectNothingLost();
  });

  it('the browser no longer allows the site', async () => {
    pack.asked();
    expect((await sync({ allowed: () => Promise.resolve(false) })).reason).toBe('not_permitted');
    expect(pack.asked()).toEqual([]);
    await expectNothingLost();
  });

  it('any file is cut anywhere', async () => {
    const lost = await lossesUnder((bytes, at) => bytes.subarray(0, at % bytes.length));
    expect(lost).toEqual([]);
  });

  it('any bit of any file is flipped', async () => {
    const lost = await lossesUnder((bytes, at) => {
      const copy = Buffer.from(bytes);
      const place = at % bytes.length;
      copy[place] = (copy[place] ?? 0) ^ (1 << (at % 8));
      return copy;
    });
    expect(lost).toEqual([]);
  });
});

/**
 * Damages files at many places. A damaged file has to be refused, or to decode to the very same
 * records, as a bit of gzip's header may be flipped without harm.
 * @returns the outcomes after which the corpus was neither the old nor the new one
 */
async function lossesUnder(
  damage: (bytes: Buffer<ArrayBuffer>, at: number) => Buffer<ArrayBuffer>,
): Promise<string[]> {
  const whole = [...pack.files()].filter(([path]) => !path.startsWith('manifest-'));
  const before = (await db.sources.toArray())[0];
  const lost: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), fc.nat(100_000), async ([path, bytes], at) => {
      pack.answer = (asked) => (asked === path ? new Response(damage(bytes, at)) : null);
      const { outcome } = await sync();
      const articles = await articlesById(db, [old.id, fresh.id]);
      const right = outcome === 'updated' ? [old, fresh] : [old];
      if (!isDeepStrictEqual(new Set(articles), new Set(right)))
        lost.push(`${outcome} ${path} at ${at}`);
      if (outcome === 'updated' && before) await db.sources.put(before);
    }),
    { numRuns: 60 },
  );
  return lost;
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

describe('a signed pack', () => {
  const key = newKey();

  beforeEach(async () => {
    pack.publish([old], { key });
    await sync();
  });

  it('pins its key on first use', async () => {
    expect((await db.sources.get(id))?.key).toBe(pack.latest().signature?.key);
    pack.publish([old, fresh], { key });
    expect((await sync()).outcome).toBe('updated');
  });

  it('is refused when its signature is of something else', async () => {
    pack.publish([old, fresh], { key });
    pack.answer = (path) =>
      path === 'latest.json' ? json({ ...pack.latest(), sequence: 99 }) : null;
    expect((await sync()).reason).toBe('bad_signature');
  });

  it('is refused when it is no longer signed', async () => {
    pack.publish([old, fresh]);
    expect((await sync()).reason).toBe('signature_missing');
  });

  it('waits for the reader when the key is another one', async () => {
    pack.publish([old, fresh], { key: newKey() });
    expect((await sync()).reason).toBe('key_changed');
    expect(await sizeOf(corpusIndex(db))).toBe(1);
    await acceptKey(db, id);
    expect((await sync()).outcome).toBe('updated');
    expect(await sizeOf(corpusIndex(db))).toBe(2);
  });
});

it('shows when a pack has expired, and uses it all the same', async () => {
  pack.publish([old, fresh], { expires: '2024-01-01T00:00:00Z' });
  expect((await sync()).outcome).toBe('updated');
  expect((await db.sources.get(id))?.expires).toBe(Date.UTC(2024, 0, 1));
});

it('goes on with other sources when one fails', async () => {
  const broken = await addSource(
    db,
    { kind: 'pack', address: 'https://gone.example/latest.json', title: 'Gone' },
    1,
  );
  expect(broken).toHaveProperty('id');
  const runs = await syncAll(db, {
    now: () => 1_000,
    fetch: (url, init) =>
      url.startsWith('https://gone.example')
        ? Promise.reject(new TypeError())
        : pack.fetch(url, init),
  });
  expect(runs.get('pack:https://gone.example/latest.json')?.reason).toBe('unreachable');
  expect(runs.get(id)?.outcome).toBe('updated');
});
