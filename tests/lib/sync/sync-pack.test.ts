import { beforeEach, describe, expect, it } from 'vitest';
import { articlesById } from '../../../lib/corpus/articles-by-id.ts';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { syncSource, type SyncOptions } from '../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { someArticle } from '../corpus/some-article.ts';
import { address, servedPack, type ServedPack } from './served-pack.ts';
import { sizeOf } from '../match/index-answers.ts';

const id = `pack:${address}`;

const may = someArticle({ url: 'https://star.example/may' });
const june = someArticle({
  url: 'https://star.example/june',
  published: { iso: '2024-06-01', origin: 'pack' },
});
const june2 = { ...june, id: 'https://star.example/june-2', url: 'https://star.example/june-2' };
const undated = someArticle({ url: 'https://star.example/undated', published: null });

let db: CorpusDatabase;
let pack: ServedPack;
const sync = (options: Partial<SyncOptions> = {}) =>
  syncSource(db, id, { fetch: pack.fetch, now: () => 1_000, ...options });

beforeEach(async () => {
  db = freshCorpus();
  pack = servedPack();
  await addSource(db, { kind: 'pack', address, title: 'packs.example' }, 500);
});

/** Ids of the articles that are seen. */
async function seen(): Promise<string[]> {
  const ids = (await db.articles.toArray()).map((each) => each.id);
  return (await articlesById(db, ids)).map((each) => each.id).toSorted();
}

describe('a pack that is in order', () => {
  it('brings its articles, and says what it is', async () => {
    pack.publish([may, june, undated], { publisher: 'A library' });
    const run = await sync();
    expect(run).toEqual({
      at: 1_000,
      outcome: 'updated',
      counts: { added: 3, removed: 0, refused: 0 },
      reason: null,
    });
    expect(await seen()).toEqual([june.id, may.id, undated.id].toSorted());
    const source = await db.sources.get(id);
    expect(source).toMatchObject({ title: 'Stars', publisher: 'A library', sequence: 1 });
    expect(source).toMatchObject({ lastRun: run, progress: null, pending: false });
  });

  it('costs one request when there is nothing new', async () => {
    pack.publish([may]);
    await sync();
    pack.asked();
    expect((await sync()).outcome).toBe('unchanged');
    expect(pack.asked()).toEqual(['latest.json']);
  });

  it('costs one shard when one article is new', async () => {
    pack.publish([may, june, undated]);
    await sync();
    pack.asked();
    pack.publish([may, june, june2, undated]);
    expect((await sync()).counts).toEqual({ added: 1, removed: 0, refused: 0 });
    expect(pack.asked()).toEqual(['latest.json', 'manifest.json', 'shard']);
    expect(await seen()).toHaveLength(4);
    expect(await db.articles.count()).toBe(4);
  });

  it('takes articles away that it no longer has', async () => {
    pack.publish([may, june, june2]);
    await sync();
    pack.publish([may, june]);
    expect((await sync()).counts).toEqual({ added: 0, removed: 1, refused: 0 });
    expect(await seen()).toEqual([june.id, may.id]);
  });

  it('takes withdrawn articles out of shards that it still has', async () => {
    pack.publish([may, june, june2]);
    await sync();
    const { withdrawnOnly } = await withWithdrawn(pack, june2.id);
    pack.answer = withdrawnOnly;
    expect((await sync()).counts).toEqual({ added: 0, removed: 1, refused: 0 });
    expect(await seen()).toEqual([june.id, may.id]);
    expect((await db.sources.get(id))?.withdrawn).toEqual([]);
    expect(await sizeOf(corpusIndex(db))).toBe(2);
  });

  it('counts the records that it refused', async () => {
    pack.publish([may, { ...june, url: 'javascript:alert(1)' }]);
    expect((await sync()).counts).toEqual({ added: 1, removed: 0, refused: 1 });
  });

  it('shows how far it is while it runs', async () => {
    pack.publish([may, june]);
    const phases = new Set<string>();
    let now = 0;
    db.sources.hook('updating', (changes) => {
      for (const [path, value] of Object.entries(changes))
        if (path.startsWith('progress')) phases.add(JSON.stringify(value));
    });
    const fetchSlowly: SyncOptions['fetch'] = async (...request) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return pack.fetch(...request);
    };
    await sync({ now: () => (now += 300), fetch: fetchSlowly });
    for (const phase of ['asking', 'fetching', 'writing', 'sweeping'])
      expect([...phases].join(' ')).toContain(phase);
  });
});

describe('a sync that is cut short', () => {
  it('goes on where it stopped after the worker was killed', async () => {
    pack.publish([may, june, undated]);
    let shards = 0;
    pack.answer = (path) =>
      path.startsWith('shards/') && ++shards === 3 ? new Response('', { status: 500 }) : null;
    expect((await sync()).reason).toBe('server_error');
    expect(await seen()).toEqual([]);
    await sweep(db, 0);
    pack.asked();
    expect((await sync()).counts.added).toBe(3);
    expect(pack.asked()).toEqual(['latest.json', 'manifest.json', 'shard']);
  });

  it('sweeps what the killed worker left when it had switched already', async () => {
    pack.publish([may]);
    await sync();
    pack.publish([june]);
    let killed = true;
    db.articles.hook('deleting', () => {
      if (killed) throw new DOMException('closed', 'InvalidStateError');
    });
    await sync();
    killed = false;
    await db.sources.update(id, { progress: { done: 0, total: 0, phase: 'sweeping' } });
    expect(await db.articles.count()).toBe(2);
    expect((await sync()).outcome).toBe('unchanged');
    expect(await db.articles.count()).toBe(1);
    expect(await seen()).toEqual([june.id]);
  });

  it('leaves the old corpus whole when it is cancelled, and nothing of the new one', async () => {
    pack.publish([may]);
    await sync();
    pack.publish([may, june, undated]);
    const stop = new AbortController();
    pack.answer = (path) => {
      if (path.startsWith('shards/') && pack.asked().length > 2) stop.abort();
      return null;
    };
    const run = await sync({ signal: stop.signal });
    expect(run).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(await seen()).toEqual([may.id]);
    expect(await db.articles.count()).toBe(1);
    expect(await db.sources.get(id)).toMatchObject({ progress: null, pending: false });
  });

  it('tells a full disk, with nothing half-written to be seen', async () => {
    pack.publish([may, june]);
    db.postings.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await sync()).toMatchObject({ outcome: 'failed', reason: 'storage_full' });
    expect(await seen()).toEqual([]);
  });

  it('tells a full disk that showed itself only as a closed database', async () => {
    pack.publish([may, june]);
    let attempts = 0;
    db.postings.hook('creating', () => {
      throw new DOMException('closed', 'InvalidStateError');
    });
    db.runs.hook('creating', () => {
      if (++attempts < 3) throw new DOMException('full', 'QuotaExceededError');
    });
    const told: (string | null)[] = [];
    const keepUnnoted: SyncOptions['keepUnnoted'] = async (_source, run) =>
      void told.push(run?.reason ?? null);
    const run = await sync({ wait: async () => undefined, keepUnnoted });
    expect(run.reason).toBe('storage_full');
    expect(told).toEqual([null, 'storage_full', 'storage_full', null]);
  });

  it('tells a full disk as soon as there is room for the note, and gives back what was written', async () => {
    pack.publish([may, june]);
    let free = false;
    const full = () => {
      if (!free) throw new DOMException('full', 'QuotaExceededError');
    };
    db.postings.hook('creating', full);
    db.runs.hook('creating', full);
    const waited: number[] = [];
    const wait: SyncOptions['wait'] = async (pause) => {
      waited.push(pause);
      free = waited.length === 2;
    };
    const unnoted: (string | null)[] = [];
    const keepUnnoted: SyncOptions['keepUnnoted'] = async (_source, run) =>
      void unnoted.push(run?.reason ?? null);
    expect(await sync({ wait, keepUnnoted })).toMatchObject({ reason: 'storage_full' });
    expect(unnoted).toEqual([null, 'storage_full', 'storage_full', null]);
    expect(waited).toEqual([200, 1_000]);
    expect(await db.sources.get(id)).toMatchObject({
      progress: null,
      lastRun: { reason: 'storage_full' },
    });
    expect(await db.articles.count()).toBe(0);
    expect((await sync()).outcome).toBe('updated');
  });

  it('gives way where the source was changed in the meantime', async () => {
    pack.publish([may]);
    pack.answer = async (path) => {
      if (path.startsWith('shards/')) await db.sources.update(id, { generation: 7 });
      return null;
    };
    expect((await sync()).reason).toBe('interrupted');
    expect(await seen()).toEqual([]);
  });
});

/** Publishes again with the same shards and one id withdrawn. */
async function withWithdrawn(served: ServedPack, withdrawn: string) {
  const latest = served.latest();
  const text = Buffer.from(JSON.stringify({ ...served.manifest(), withdrawn: [withdrawn] }));
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', text)).toString('hex');
  const next = { ...latest, sequence: 2, manifest: { path: 'm.json', sha256: hash } };
  return {
    withdrawnOnly: (path: string) => {
      if (path === 'latest.json') return new Response(JSON.stringify(next));
      return path === 'm.json' ? new Response(text) : null;
    },
  };
}
